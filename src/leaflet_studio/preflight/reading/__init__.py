"""What a finished file holds: its content streams walked, its marks, boxes and pictures as plain values."""
