package com.atlassian.crowd.event;

public abstract class Event {}
