"""Words in quotation marks: what they are, and who says them."""
