/** What questions and competencies are called in a table; the id where that is not known any more. */
export interface QuestionNames {
  title(question: string): string;
  competency(id: string): string;
}
