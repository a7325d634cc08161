"""The finished file's examination: final bytes in, problems out."""
