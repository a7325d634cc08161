"""Finished files compared: that nothing differs but what may, and that versions share their plates."""
