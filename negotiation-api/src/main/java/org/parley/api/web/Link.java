package org.parley.api.web;

/** A way from the home page to something that the login may see. */
record Link(String href, String label, String words) {}
