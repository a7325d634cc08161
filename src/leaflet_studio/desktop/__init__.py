"""The window. Nothing imports it but the command that opens it."""
