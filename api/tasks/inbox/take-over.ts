/** What taking over means, for the list and for the task itself. */
export function takeOverConsequence(colleague: string): string {
  return `Neem je over, dan komt de taak op jouw naam en gaan herinneringen voortaan naar jou. ${colleague} ziet in de cyclus dat je hebt overgenomen. Een bewaard concept blijft staan.`;
}
