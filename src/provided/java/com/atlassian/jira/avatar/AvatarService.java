package com.atlassian.jira.avatar;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

public interface AvatarService {
    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser);

    URI getAvatarURL(ApplicationUser remoteUser, String username, Avatar.Size size);

    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size);

    URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size);

    URI getProjectAvatarURL(Project project, Avatar.Size size);

    URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size);
}
