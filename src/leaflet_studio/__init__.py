"""Leaflet Studio turns a public statement into print-ready leaflets."""
