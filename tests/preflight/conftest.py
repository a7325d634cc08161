"""Lets these tests import `good_pdf`, the page that they break."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
