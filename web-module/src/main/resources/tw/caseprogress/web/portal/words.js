// The words of the element
const WORDS = {};
