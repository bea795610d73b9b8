package com.atlassian.mail;

import java.io.Serializable;

public class Email implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String to;
    private String cc;
    private String bcc;
    private String from;
    private String fromName;
    private String replyTo;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc;
    }

    public Email setCc(String addresses) {
        cc = addresses;
        return this;
    }

    public String getBcc() {
        return bcc;
    }

    public Email setBcc(String addresses) {
        bcc = addresses;
        return this;
    }

    public String getFrom() {
        return from;
    }

    public Email setFrom(String address) {
        from = address;
        return this;
    }

    public String getFromName() {
        return fromName;
    }

    public Email setFromName(String name) {
        fromName = name;
        return this;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public Email setReplyTo(String address) {
        replyTo = address;
        return this;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String text) {
        subject = text;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String text) {
        body = text;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String type) {
        mimeType = type;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }

    public Email setEncoding(String name) {
        encoding = name;
        return this;
    }
}
