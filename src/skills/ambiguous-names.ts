/**
 * How names that are also ordinary words are told apart. Every name marked `?` in the vocabulary needs a sign in
 * its surroundings (see ambiguity.ts for the general ones); the rules here add to that for single names:
 *   not before / not after   the next / previous word that bars it
 *   also before / also after the next / previous word that is a sign by itself
 *   strict                   a text of the same field is no sign: something right beside it must speak
 *   loose                    its capitals are sign enough, away from the start of a sentence
 *   yes / no                 examples, which the tests run: the name is found in the one and not in the other
 * A name that has rules here counts as ambiguous even where the vocabulary does not mark it.
 */
export const ambiguousNames = `
Go
    not before: to; live; beyond; for; above; through; out; back; ahead; getter; getters; together; wrong; on; into; over; home; green; forward; the; online
    not after: to; on; let's; lets; we; you; ready; always; who; can
    also before: routines; modules; microservices; services; channels
    also after: golang; written in
    strict
    yes: Backend services in Go and PostgreSQL; Experience with Go; Python, Go, Kubernetes; Go programming language
    no: go-to-market strategy; Go to the office; You are ready to go; On the go; Go above and beyond; Our Go-to-Market team uses Python
R
    not before: d; and d; s
    not after: h; toys
    also before: shiny; markdown; studio; packages; scripts
    strict
    yes: Python or R; Statistical programming in R; Experience with R and SQL; Python, SAS, R; R programming
    no: R & D department; Our R&D team; Toys R Us; Contact R. Smith
C
    not before: level; suite; corp; corporation; section; i; e; class; d; v
    not after: vitamin; series; class; grade; hepatitis; category; plan; tier; group; type; a b; title
    also before: compiler; standard
    strict
    yes: Experience with C and C++; Firmware written in C; Knowledge of C; C/C++
    no: Vitamin C supplements; Series C funding; C-level executives; Class C driver's license; Reports to the C-suite
Rust
    not before: prevention; removal; belt; proof; inhibitor; resistant; free
    not after: remove
    yes: Experience in Rust; Rust or Python
    no: Rust removal on steel hulls; Check the deck for rust
Swift
    not before: response; resolution; action; current; decision; decisions; and decisive; and accurate; and efficient
    also before: ui; package
    yes: iOS development in Swift; Swift and Kotlin
    no: Swift response to customers; A swift decision
Ruby
    not before: red; ring; jewelry; tuesday; slippers
    also before: gems; gem
    yes: Experience with Ruby; Ruby, Python or Java
    no: Ruby Tuesday restaurants; A ruby ring
Julia
    not before: roberts; child; s
    strict
    yes: Python or Julia; Experience with Julia
    no: Contact Julia at the front desk; Julia Child recipes
Scala
    not after: la; teatro alla
    yes: Experience with Scala; Java and Scala
    no: Teatro alla Scala
Dart
    not before: board; into; around; player
    also before: sdk
    yes: Experience with Dart; Flutter and Dart
    no: Dart around the office
Spring
    not before: break; semester; term; cleaning; season; internship; summer; quarter; into; is; loaded; water; street; hill; hills; valley
    not after: this; last; next; early; late; in the; hot; the; every; summer
    also before: framework; mvc; security; data; batch; cloud; webflow
    strict
    yes: Java and Spring; Experience with Spring; Spring framework
    no: Spring 2025 internship; Starts in spring 2025; This Spring we moved; Spring cleaning services
Express
    not before: yourself; written; your; ideas; interest; themselves; consent; lane; delivery; shipping; mail; scripts; entry
    not after: american; federal; to; orient; panda
    also before: middleware
    strict
    yes: Node.js and Express; Experience with Express
    no: Express yourself clearly; American Express cards; Ability to express ideas
React
    not before: to; quickly; well; calmly; appropriately; in; swiftly; promptly; accordingly; with
    not after: to; quickly; can
    also before: components; hooks; router; query; redux; frontend; apps
    yes: Experience with React; React, Redux and TypeScript; Build user interfaces in React
    no: Ability to react quickly; React to customer requests; We react in hours
Chef
    not before: de; of; in; who; with; jackets; knife; is; must
    not after: sous; executive; head; pastry; private; our; the; a; line; commis; de; master
    also before: recipes; cookbooks
    strict
    yes: Puppet, Chef or Ansible; Experience with Chef and Terraform
    no: Executive Chef at our hotel; Chef in a busy kitchen; Reports to the Chef
Puppet
    not before: show; theater; theatre; shows; master
    strict
    yes: Ansible and Puppet; Experience with Puppet
    no: Puppet shows for children
Salt
    not before: lake; water; pepper; free; shaker; of
    not after: sea; table; rock; of; the
    strict
    yes: Ansible, Salt; Experience with SaltStack
    no: Salt Lake City; Season with salt and pepper
Ansible
    loose
    yes: Automation with Ansible
Excel
    not before: at; in; as; within; academically; professionally; under; and grow; with; when
    not after: to; you; will; who; can; they; help you; must; people
    also before: skills; formulas; macros; pivot; spreadsheet; spreadsheets; vba; power; workbooks; sheets; models; reports
    also after: ms; microsoft; office; word; advanced; intermediate; basic; strong; including
    yes: Proficient in Excel; Word, Excel and PowerPoint; Advanced Excel skills; Strong Excel
    no: You excel at solving problems; Excel in a fast-paced setting; People who Excel at sales
Access
    not before: to; control; controls; point; points; management; rights; for; card; cards; badge; health; road; the; healthcare; is; level; requests
    not after: to; internet; public; remote; open; patient; customer; easy; network; full; vascular; venous; rope; building; market; physical; have; user; data; direct
    also after: ms; microsoft
    strict
    yes: Word, Excel and Access; Experience with Access and SQL Server; Excel, Access
    no: Access to a company car; Access control systems; Public access television; Have Access to healthcare
Word
    not before: of; for; processing; about; on; to; is; problems; press; order; choice; count
    not after: the; a; every; in; one; spoken; written; key; your; our; last; spread the
    also after: ms; microsoft
    yes: Proficient in Word and Excel; Word, Outlook; Excel, Word
    no: Word of mouth marketing; Spread the word; Word problems in maths
Teams
    not before: of; are; that; to; across; in; who; we; is; at; within; work; around; for
    not after: our; the; your; their; cross functional; all; other; of; engineering; sales; global; internal; with; product; development; many; multiple; design; lead; agile; data; small; large; project; across; between; remote; leading; building
    also after: ms; microsoft
    strict
    yes: Outlook, Teams and SharePoint; Microsoft Teams administration; Slack, Teams
    no: Work with cross-functional teams; Our Teams are small; Experience leading Teams
Slack
    not before: off; time; channel
    not after: the; pick up; no; some
    yes: Tools such as Slack and Jira; Slack, Zoom
    no: No slack in the schedule; Pick up the slack
Notion
    not before: of; that
    not after: the; a; any; this
    yes: Jira and Notion; Experience with Notion
    no: The notion of quality; Challenge the Notion that
Linear
    not before: regression; algebra; models; model; programming; accelerator; systems; equations; motion; feet; time; mixed; optimization; in; algebraic; park; circuits
    not after: non; generalized; a; log
    strict
    yes: Jira or Linear; Tools such as Linear and GitHub
    no: Linear regression; Linear algebra; Non-linear thinking
Asana
    loose
    yes: Asana or Trello
    no: Each asana in yoga class
Monday
    not before: to; through; thru; morning; mornings; friday; evening; evenings; is; at; holidays; night; from; the; between; until
    not after: every; on; from; sunday; each; next; last; work; shift; by; this
    strict
    yes: Asana, Monday or Jira
    no: Monday to Friday; Work Monday through Friday; Every Monday
Oracle
    loose
    yes: Oracle and SQL Server; Experience with Oracle
    no: The oracle of Delphi
Sage
    not before: advice; green; brush; counsel; hall
    not after: the; a
    strict
    yes: QuickBooks or Sage; Experience with Sage and Xero
    no: Sage advice from mentors; Rosemary and sage
Epic
    not before: games; team; adventure; journey; scale; views; proportions; fun; story; stories; level; vacation; user; place; culture; growth
    not after: an; this; user; agile; truly; each; the most; a
    also before: emr; ehr; certification; certified; willow; beaker; radiant; hyperspace; systems; charting; modules
    strict
    yes: Epic EMR experience; Experience with Epic or Cerner; Epic, Cerner
    no: Join our epic team; Epic team of builders; Break user stories from each Epic
Spark
    not before: joy; interest; curiosity; change; plug; plugs; innovation; conversation; conversations; creativity; ideas; new; a; the; imagination
    not after: the; a; that; to; creative
    also before: streaming; sql; jobs; ml; mllib; clusters; cluster
    also after: apache; hadoop
    yes: Hadoop and Spark; Experience with Spark; Spark SQL
    no: Spark joy in customers; You have that spark; A Spark of genius
Hive
    not before: of; mind; mentality; inspection; beetle; management
    not after: bee; the; a
    strict
    yes: Hive, Spark and Presto; Experience with Hive and Hadoop
    no: A hive of activity; Bee hive inspection
Beam
    not before: of; welding; design; therapy; line; radiation; splitter; alignment; in; construction
    not after: laser; electron; steel; a; the; balance; i; external; high; light; support
    strict
    yes: Spark, Flink, Beam; Experience with Beam and Dataflow
    no: Electron beam welding; Steel beam design
Ray
    not before: of; ban; tracing; tubes; technician; machine; equipment; imaging; diffraction
    not after: x; gamma; blu; sting; sugar; a; manta; cosmic
    strict
    yes: Spark, Dask or Ray
    no: X-ray technician; A ray of light
Storm
    not before: water; drain; damage; sewer; season; windows; response; drains; surge; door; troopers
    not after: the; a; brain; ice; perfect; winter; tropical; snow
    strict
    yes: Kafka, Spark or Storm; Experience with Storm and Kafka
    no: Storm water drainage; Storm season
Flink
    loose
    yes: Flink and Kafka
Snowflake
    not before: schema; design; method; obsidian
    not after: special; a; unique; star and
    yes: Snowflake and dbt; Experience with Snowflake
    no: A unique snowflake; Snowflake schema design
Segment
    not before: of; customers; the; our; leaders; leader; your; manager; audiences; users; reporting; markets; in; data; is
    not after: market; customer; this; the; each; our; business; smb; enterprise; largest; a; to; per; every
    strict
    yes: Mixpanel, Segment; Experience with Segment and Amplitude
    no: Segment customers by value; The SMB Segment; Market segment leader
Looker
    loose
    yes: Tableau or Looker
    no: A good looker
SAS
    not before: airlines; scandinavian
    loose
    yes: SAS and SPSS; Experience with SAS
SAP
    not before: flow; from trees
    loose
    yes: SAP and Excel; Knowledge of SAP
Lean
    not before: on; in; into; team; teams; towards; toward; and mean; body; muscle; proteins; protein; against; back; meats; meat
    not after: to; we; you; body; stay; run
    also before: manufacturing; six; sigma; principles; production; methodology; methodologies; startup; tools; thinking; management
    also after: six sigma; kaizen
    yes: Lean and Six Sigma; Lean manufacturing; Knowledge of Lean; Lean principles
    no: Lean in to feedback; A lean team; We lean on each other
Agile
    not before: thinker; mind; minded; learner; person; individual; enough; thinkers; workforce; company; organization; culture
    not after: be; nimble; an; mentally
    also before: methodology; methodologies; development; scrum; environment; environments; practices; team; teams; software; framework; principles; ceremonies; coach; project; process; processes; methods; delivery; sprints; coaching; tools
    yes: Agile methodologies; Experience with Agile; Agile software development; Scrum and Agile
    no: You are agile and curious; An agile thinker
Scrum
    not before: half; down; cap
    loose
    yes: Scrum and Kanban; Scrum ceremonies
    no: Rugby scrum half
Sketch
    not before: out; ideas; book; pad; artist; comedy; concepts; a; the; drawings; up; show
    not after: to; a; hand; quick; comedy; can; thumbnail
    strict
    yes: Figma or Sketch; Sketch, InVision; Proficient in Sketch and Figma
    no: Sketch ideas on paper; Draw a quick sketch
Figma
    loose
    yes: Figma and Sketch; Prototypes in Figma
Unity
    not before: of; in; among; health; church; day; hospital; point
    not after: community; national; christian; team; of; promote; the; building
    also before: 3d; engine; games; c
    strict
    yes: Unreal or Unity; Game development with Unity; Unity 3D
    no: Unity of purpose; Promote unity and trust; Unity Health hospital
Less
    not before: than; of; time; is; likely; experienced; experience; important; to; common; often; formal; stress; waste; manual; traditional; years; travel
    not after: no; much; far; more or; do; for; nothing; with
    strict
    yes: Sass, Less and CSS; CSS, Less
    no: Less than two years; Do more with less; Less is more
Sass
    not after: a; no; some
    loose
    yes: CSS and Sass
    no: Attitude and some sass
Make
    not before: a; the; sure; it; decisions; an; recommendations; us; up; your; things; our; changes; this; better; use; good; people; sense; in; more; all; new; sound; every
    not after: to; you; we; who; will; can; that; help; them
    strict
    yes: CMake, Make, and Bazel; Zapier or Make
    no: Make or break; Make a difference; To make decisions
Zoom
    not before: in; out; lens; into; call; calls; interview; meeting; background; link; on
    not after: optical; via; a; over; by; the; on
    yes: Slack and Zoom; Proficient in Zoom
    no: Zoom in on details; Zoom lens; Interview via Zoom
Outlook
    not before: on; for; is; of; and enthusiasm; that; to; towards; toward; in
    not after: positive; economic; optimistic; the; an; global; cheerful; market; your; a; our; great; sunny
    also after: ms; microsoft
    yes: Word, Excel, Outlook; Proficient in Outlook
    no: A positive outlook; Economic outlook for 2025
REST
    not before: assured; of; is; days; periods; breaks; on; area; areas; upon; day; in; room; with
    not after: the; a; bed; at; to
    also before: api; apis; services; service; endpoints; interfaces; web; principles; and soap
    yes: REST APIs; SOAP and REST; Experience with REST; GraphQL or REST
    no: The rest of the team; Rest assured; You can rest easy
SOLID
    not before: understanding; knowledge; experience; background; track; communication; state; waste; surface; foundation
    also before: principles; design
    yes: SOLID principles; Knowledge of SOLID and design patterns
    no: Solid understanding of plumbing; A solid team
SAFe
    not before: and; environment; work; workplace; operation; driving
    also before: agilist; framework; practitioner
    loose
    yes: Scrum, SAFe and Kanban; Experience with SAFe
    no: A safe workplace; Keep employees safe
Rest Assured
    strict
    yes: API tests with Postman and Rest Assured
    no: You can rest assured; Rest assured that we care
++SYSTEMS
    strict
@RISK
    strict
    no: The risk of injury; Managing risk
AS-i
    strict
    no: As I said; As i grew up
JuMP
    strict
    no: Jump to content
Zustand
    strict
    no: Der Zustand der Maschine
Gerrit
    no: Ask for Gerrit at the desk
Apollo
    strict
    no: Apollo space missions
Scratch
    not before: cooking; baking; made; kitchen; card; to
    not after: from; to
    strict
    no: Built from scratch; Scratch cooking kitchen
Basic
    not before: knowledge; understanding; skills; life; math; computer; maintenance; needs; training; first; principles; education; experience; tasks; english; functions; familiarity; qualifications; requirements; working; accounting; research; science
    not after: a; the; very
    strict
    no: Basic knowledge of tools; Basic computer skills
Pages
    strict
    no: Pages of content; Landing pages
Numbers
    strict
    no: Good with numbers
Drupal
    loose
    yes: WordPress or Drupal
`;
