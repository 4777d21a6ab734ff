"""Who is meant by “he”, “the bank” or “a spokesman”."""
