"""`python -m leaflet_studio` is the command line."""

from __future__ import annotations

from leaflet_studio.cli import main

raise SystemExit(main())
