"""Typeset frames to a print-ready file: inks, placing, marks, conformance."""
