/** For each month its names and short forms, over all languages that are read. */
export const monthNames: readonly string[] = [
  'january jan januar janvier janv enero ene januari janeiro',
  'february feb februar fevrier fevr fev febrero februari fevereiro',
  'march mar marz maerz mrz mars marzo maart mrt marco',
  'april apr avril avr abril abr',
  'may mai mayo mei maio',
  'june jun juni juin junio junho',
  'july jul juli juillet juil julio julho',
  'august aug aout agosto ago augustus agu',
  'september sep sept septembre septiembre set setembro',
  'october oct oktober okt octobre octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro',
];
