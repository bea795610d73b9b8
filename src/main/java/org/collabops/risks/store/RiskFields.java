package org.collabops.risks.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.collabops.store.ThingFields;

/** The columns that a revision and the projection share: a risk with all its fields. */
public interface RiskFields extends ThingFields {
    @NotNull
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    int getNumberInProject();

    void setNumberInProject(int number);

    Long getIssueId();

    void setIssueId(Long issueId);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    @StringLength(30)
    String getCategory();

    void setCategory(String category);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    Integer getLikelihood();

    void setLikelihood(Integer likelihood);

    Integer getImpact();

    void setImpact(Integer impact);

    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @NotNull
    @StringLength(30)
    String getRiskStatus();

    void setRiskStatus(String status);

    @StringLength(30)
    String getResponse();

    void setResponse(String response);

    /** ISO 8601, since Active Objects has no date without a time. */
    @StringLength(10)
    String getReviewDate();

    void setReviewDate(String reviewDate);

    @StringLength(255)
    String getRaisedBy();

    void setRaisedBy(String raisedBy);

    @StringLength(64)
    String getRuleId();

    void setRuleId(String ruleId);

    /** Null as the version is where {@code LIKELIHOOD} is, and in rows of the time when there was one model. */
    Long getModelId();

    void setModelId(Long modelId);

    Integer getModelVersion();

    void setModelVersion(Integer modelVersion);

    /** As the model said on that day, for whoever reads the table. */
    Integer getScore();

    void setScore(Integer score);

    @StringLength(30)
    String getLevelId();

    void setLevelId(String levelId);

    /** Causes and controls, as {@code TreatmentText} writes them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getTreatment();

    void setTreatment(String treatment);

    Integer getResidualLikelihood();

    void setResidualLikelihood(Integer likelihood);

    Integer getResidualImpact();

    void setResidualImpact(Integer impact);

    @StringLength(StringLength.UNLIMITED)
    String getResidualReason();

    void setResidualReason(String reason);

    @StringLength(StringLength.UNLIMITED)
    String getAcceptReason();

    void setAcceptReason(String reason);

    @StringLength(10)
    String getAcceptUntil();

    void setAcceptUntil(String until);

    Integer getReviewNumber();

    void setReviewNumber(Integer number);

    @StringLength(10)
    String getReviewedOn();

    void setReviewedOn(String reviewedOn);

    @StringLength(255)
    String getReviewedBy();

    void setReviewedBy(String reviewedBy);

    @StringLength(StringLength.UNLIMITED)
    String getReviewNote();

    void setReviewNote(String note);

    @StringLength(450)
    String getReviewRequest();

    void setReviewRequest(String request);
}
