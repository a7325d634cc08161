"""What is said: the campaign as frozen values, and its file format."""
