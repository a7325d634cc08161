"""What a page looks like: layout packs, read and checked."""
