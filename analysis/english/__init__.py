"""What is known of English before any text is read: word lists and what each word is by itself."""
