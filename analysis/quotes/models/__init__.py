"""Choices learned from labelled articles, each with its weights beside it."""
