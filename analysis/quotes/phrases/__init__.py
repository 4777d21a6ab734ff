"""Phrases of a sentence: who or what stands to the left and the right of a verb, and what goes with the verb."""
