/** Where a document of a case is downloaded; the permission is checked there again. */
export const documentHref = (caseId: string, documentId: string): string =>
  `/api/expedientes/${caseId}/documentos/${documentId}`;
