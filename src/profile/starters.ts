/**
 * What many people of a field of work have, by the names of the vocabulary: offered on the profile page
 * before anything else, in this order. A field without a line here is filled from the vocabulary alone.
 */
const written = `
Software: Python; JavaScript; TypeScript; Java; SQL; Git; React; Node.js; Docker; Kubernetes; REST; CI/CD; HTML; CSS; C#; Go; C++; Linux; PostgreSQL; Unit testing; Agile
Data: SQL; Python; R; pandas; Power BI; Tableau; Machine learning; Data visualization; Statistics; ETL; Apache Spark; Apache Airflow; Snowflake; dbt; PostgreSQL; Excel; Data analysis; A/B testing
IT operations: Linux; Windows Server; Active Directory; AWS; Azure; Docker; Kubernetes; Terraform; Ansible; Bash; PowerShell; Networking; VMware; Technical troubleshooting; Microsoft Office; IT support; ITIL
Cybersecurity: Penetration testing; Incident response; ISO/IEC 27001; SIEM; Firewalls; Vulnerability management; Identity and access management; Cloud security; Threat modeling; Network security; Wireshark; Digital forensics; NIST Cybersecurity Framework; Splunk
Mechanical engineering: SolidWorks; AutoCAD; CATIA; Siemens NX; Technical drawing; GD&T; Ansys; Design for manufacturing; Thermodynamics; Hydraulics; Pneumatics; Autodesk Inventor; FMEA
Electrical engineering: PLC programming; Siemens SIMATIC; EPLAN; Electrical schematics; AutoCAD Electrical; Oscilloscopes; Motor control; SCADA; VHDL; Signal processing; Altium Designer; PCB design
Civil engineering: AutoCAD; Civil 3D; Structural analysis; GIS; QGIS; Urban planning; Site investigation; Foundation design; Surveying; Water treatment; Revit
Accounting: Bookkeeping; Accounts payable; Accounts receivable; Month-end close; QuickBooks; SAP; Excel; Financial reporting; Account reconciliation; Payroll; Budgeting; US GAAP; IFRS; Auditing; Tax preparation; Xero; VAT
Finance: Financial analysis; Financial modeling; Excel; Valuation; Budgeting; Forecasting; Risk management; Investment analysis; Claims handling; Credit analysis; Bloomberg Terminal; Wealth management
Human resources: Recruiting; Employee onboarding; Employee relations; Payroll; Performance management; Learning and development; HR information systems; Workday; Employee benefits; Employment law; Candidate sourcing; Candidate screening; Diversity, equity and inclusion; LinkedIn Recruiter
Office and administration: Microsoft Office; Excel; Word; PowerPoint; Outlook; Calendar management; Data entry; Reception duties; Telephone answering; Minute taking; Travel arrangements; Filing; Records management; Business correspondence; Office management; Google Workspace
Management and consulting: Project management; Agile; Scrum; Change management; Business analysis; Stakeholder management; Strategic planning; Risk management; Budgeting; Process improvement; Six Sigma; Jira; Microsoft Project; Product management; Lean management
Marketing and communication: Search engine optimisation; Content marketing; Social media marketing; Google Analytics; Google Ads; Email marketing; Copywriting; Marketing campaigns; Public relations; Canva; Meta Ads; HubSpot; Brand management; Market research; WordPress
Sales and customer service: Customer service; Sales; Salesforce; Account management; Lead generation; Cold calling; Negotiation; Complaint handling; Cash handling; Business development; Key account management; Cross-selling; Live chat support
Retail, beauty and personal care: Customer service; Cash handling; Retail merchandising; Visual merchandising; Shelf stocking; Hairdressing; Hair colouring; Barbering; Manicure and pedicure
Education: Teaching; Lesson planning; Classroom management; Curriculum development; Tutoring; Educational assessment; Differentiated instruction; Online teaching; Safeguarding; Google Classroom
Nursing: Patient care; Medication administration; Wound care; Vital signs; IV therapy; Nursing documentation; Phlebotomy; Infection control; Electronic health records; Nursing care plans; Geriatric nursing; Intensive care nursing; Blood glucose monitoring; Urinary catheterization; Triage
Care: Personal care; Child care; Elder care; Dementia care; Medication reminders; Meal preparation for clients; Nursing care plans; Disability support; Safeguarding; Case management; Social work; Domestic violence support; First aid
Medicine: Health information management; Surgery; Radiography; Ultrasound imaging; Emergency medicine; Internal medicine; Pediatrics; Anesthesiology; Pharmacy; Dental hygiene; Clinical research; Health promotion
Allied health: Physiotherapy; Occupational therapy; Speech therapy; Psychotherapy; Counseling; Applied behavior analysis; Rehabilitation; Medical coding; Medical billing; Patient registration; Therapeutic massage; Nutrition counselling; Manual therapy
Veterinary: Animal care; Veterinary nursing; Animal restraint; Veterinary surgery; Veterinary anesthesia; Veterinary radiology; Animal nutrition; Dog training
Science: PCR; Cell culture; ELISA; HPLC; Chromatography; Mass spectrometry; Flow cytometry; Microscopy; Laboratory safety; Good Manufacturing Practice; Good Laboratory Practice; Clinical research; Data analysis; Molecular biology; Western blotting; Regulatory affairs
Chemical engineering: Process engineering; Aspen HYSYS; P&ID; Process safety; HAZOP; Heat transfer; Distillation; Polymer science; Petrochemicals; Heat and material balance; Reaction engineering
Manufacturing: Quality control; Machine operation; CNC machining; CNC programming; Lean manufacturing; 5S; Measuring tools; Blueprint reading; Packaging operations; Injection molding; Six Sigma; Kaizen; Preventive maintenance
Construction: Construction management; Site management; Masonry; Carpentry; Concrete work; Scaffolding; Drywall installation; Painting; Blueprint reading; Construction estimating; Crane operation; Formwork; General labouring
Trades: Electrical installation; Plumbing; Welding; MIG/MAG welding; TIG welding; HVAC installation; Heating systems; Vehicle repair; Roofing; Tiling; Power tools; Gas fitting; Soldering; Locksmithing
Energy: Solar installation; Wind power; Energy auditing; Energy efficiency; Energy management; Power plant operation; Electricity markets; Energy storage; Renewable energy; High voltage
Real estate: Property management; Property showings; Real estate sales; Property valuation; Tenant relations; Property inspections; Facility management; Rent collection; Yardi
Aerospace and automotive: Aircraft maintenance; Vehicle diagnostics; Automotive engineering; CATIA; Systems engineering; AS9100; Avionics; CAN bus; AUTOSAR; Functional safety; Vehicle dynamics; Electric powertrains; MATLAB; Simulink
`;

/** Field of work → names, in the order in which they are offered. */
export const starters: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  written
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2).split('; ')];
    }),
);
