package org.collabops.sandbox.services;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.collabops.sandbox.world.Users;

/** Where the pictures of people and projects are; whoever is not known has the picture of nobody. */
final class Pictures implements AvatarService {

    private static final String NOBODY = "avatarId=10063";

    private final Users users;
    private final SiteAddress site;

    Pictures(Users users, SiteAddress site) {
        this.users = users;
        this.site = site;
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) {
        return getAvatarURL(remoteUser, avatarUser, Avatar.Size.defaultSize());
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, String username, Avatar.Size size) {
        return getAvatarURL(remoteUser, users.byName(username), size);
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return URI.create(site.contextPath() + person(avatarUser, size));
    }

    @Override
    public URI getAvatarAbsoluteURL(ApplicationUser remoteUser, ApplicationUser avatarUser, Avatar.Size size) {
        return URI.create(site.baseUrl() + person(avatarUser, size));
    }

    @Override
    public URI getProjectAvatarURL(Project project, Avatar.Size size) {
        return URI.create(site.contextPath() + project(project, size));
    }

    @Override
    public URI getProjectAvatarAbsoluteURL(Project project, Avatar.Size size) {
        return URI.create(site.baseUrl() + project(project, size));
    }

    private static String person(ApplicationUser user, Avatar.Size size) {
        String whose = user == null ? NOBODY : "ownerId=" + URLEncoder.encode(user.getKey(), StandardCharsets.UTF_8);
        return "/secure/useravatar?" + unlessUsual(size) + whose;
    }

    private static String project(Project project, Avatar.Size size) {
        return "/secure/projectavatar?" + unlessUsual(size) + "pid=" + project.getId();
    }

    private static String unlessUsual(Avatar.Size size) {
        return size == Avatar.Size.defaultSize() ? "" : "size=" + size.getParam() + "&";
    }
}
