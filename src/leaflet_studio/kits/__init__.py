"""Campaigns handed to local groups as kits, and their returns taken back."""
