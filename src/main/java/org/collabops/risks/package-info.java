/**
 * Risks: what could go wrong (or well) for a project or an issue, how likely it is, how much it would matter, and what
 * is done about it.
 *
 * <p>A risk belongs to a project and may be about one of its issues. Its inherent assessment is a pair of likelihood
 * and impact, or missing; a missing one is never counted as the lowest or the worst. Whoever may not see the issue does
 * not see the risk. {@link org.collabops.risks.RiskService} is the only door; see docs/features/risks.md.
 */
package org.collabops.risks;
