/** What the server of trees and its clients agree on. */
export const apiKey = "1/bench";
export const sourceId = "401";
export const targetId = "402";
export const segmentsPerFolder = 10;
