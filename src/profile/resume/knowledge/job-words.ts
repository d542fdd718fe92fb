/** Words that stand in the titles of jobs, by which a title is told from an employer's name. */
export const jobWords =
  `engineer developer programmer architect manager director head lead leader officer analyst scientist
consultant specialist assistant administrator coordinator supervisor technician mechanic electrician
plumber welder carpenter nurse midwife doctor physician surgeon therapist teacher lecturer professor
tutor instructor trainer researcher fellow intern trainee apprentice clerk cashier receptionist
secretary accountant bookkeeper auditor controller buyer planner driver operator operative worker
labourer chef cook waiter waitress barista bartender designer editor writer journalist translator
copywriter photographer producer recruiter representative agent advisor adviser associate executive
president founder owner partner chief cto ceo cfo vp librarian paralegal lawyer attorney solicitor
pharmacist dentist hygienist paramedic carer caregiver aide tester inspector surveyor estimator
foreman superintendent dispatcher pilot steward guard warden programme student freelancer freelance
contractor sous marketer strategist owner master sre devops qa admin attendant picker packer handler
entwickler entwicklerin ingenieur ingenieurin leiter leiterin projektleiter teamleiter
sachbearbeiter sachbearbeiterin buchhalter buchhalterin pfleger pflegerin gesundheits krankenpfleger
krankenpflegerin pflegefachkraft pflegefachfrau pflegefachmann lehrer lehrerin berater beraterin
verkäufer verkäuferin praktikant praktikantin werkstudent werkstudentin auszubildende auszubildender
kaufmann kauffrau elektroniker elektronikerin mechatroniker mechatronikerin schweißer fahrer
erzieher erzieherin koch köchin hilfskraft fachkraft techniker technikerin meister meisterin
monteur monteurin softwareentwickler softwareentwicklerin administratorin
développeur développeuse ingénieur ingénieure responsable chargé chargée directeur directrice
comptable infirmier infirmière aide-soignant aide-soignante professeur enseignant enseignante
vendeur vendeuse technicien technicienne assistante stagiaire chef cheffe cuisinier cuisinière
serveur serveuse conducteur conductrice gestionnaire consultante alternant alternante employé employée
desarrollador desarrolladora ingeniero ingeniera director directora jefe jefa contable enfermero
enfermera profesor profesora vendedor vendedora técnico técnica auxiliar becario becaria cocinero
cocinera camarero camarera conductor conductora administrativo administrativa encargado encargada
responsable dependiente analista
ontwikkelaar ingenieur leidinggevende verpleegkundige docent leraar lerares verkoper verkoopster
boekhouder medewerker medewerkster stagiair stagiaire chauffeur monteur kok adviseur beheerder
magazijnmedewerker planner teamleider coördinator
desenvolvedor desenvolvedora programador programadora engenheiro engenheira gerente diretor diretora
contabilista enfermeiro enfermeira professora vendedor técnico técnica estagiário estagiária
cozinheiro cozinheira motorista assistente coordenador coordenadora analista operador operadora`
    .split(/\s+/)
    .filter((word) => word !== '');
