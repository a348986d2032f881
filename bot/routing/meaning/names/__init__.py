"""Whom and what names, groups and places stand for."""
