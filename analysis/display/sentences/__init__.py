"""What a page says of a table, in whole sentences that are true for none, one, two and many, for ties and for gaps.

Each function takes tables and gives plain text, for `paragraph`, for the title of a plot or for its alt text.
"""
