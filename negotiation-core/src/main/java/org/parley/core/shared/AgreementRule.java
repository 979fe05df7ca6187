package org.parley.core.shared;

/** Whether items become final only together, or each as soon as it is ready. */
public enum AgreementRule {
    EVERYTHING_AGREED,
    EARLY_HARVEST
}
