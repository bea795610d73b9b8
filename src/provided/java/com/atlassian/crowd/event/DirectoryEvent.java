package com.atlassian.crowd.event;

public abstract class DirectoryEvent extends Event {}
