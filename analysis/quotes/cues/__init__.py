"""Reports: words that say that somebody says something, or would not."""
