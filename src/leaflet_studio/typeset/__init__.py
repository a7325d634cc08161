"""Campaign and layout to typeset frames: languages, wording, fonts, compose, fit."""
