package org.collabops.sandbox.services;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.world.NewProject;
import org.collabops.sandbox.world.NewUser;
import org.collabops.sandbox.world.World;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/avatar/AvatarService.html">AvatarService</a>,
 * <a href="https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/avatar/Avatar.Size.html">Avatar.Size</a>
 * and <a href="https://jira.atlassian.com/browse/JRASERVER-43975">JRASERVER-43975</a> (the addresses, without a size for
 * 48 pixels).
 */
public class PicturesTest extends BothDatabases {

    private static final SiteAddress SITE = new SiteAddress() {
        @Override
        public String contextPath() {
            return "/jira";
        }

        @Override
        public String baseUrl() {
            return "https://example.com/jira";
        }
    };

    private World world;
    private AvatarService pictures;

    @Before
    public void open() {
        world = World.open(database, Clock.systemUTC(), Locale.ENGLISH);
        pictures = new Pictures(world.users(), SITE);
    }

    @Test
    public void theAddressNamesTheKeyAndASizeOtherThanTheUsual() {
        var ann = user();
        String own = "ownerId=" + ann.getKey();
        assertThat(pictures.getAvatarURL(null, ann), is(URI.create("/jira/secure/useravatar?" + own)));
        assertThat(
                pictures.getAvatarURL(ann, ann, Avatar.Size.SMALL),
                is(URI.create("/jira/secure/useravatar?size=xsmall&" + own)));
        assertThat(
                pictures.getAvatarURL(ann, "ANN", Avatar.Size.LARGE), is(URI.create("/jira/secure/useravatar?" + own)));
    }

    @Test
    public void anAbsoluteAddressBeginsWithTheSites() {
        assertThat(
                pictures.getAvatarAbsoluteURL(null, null, Avatar.Size.MEDIUM),
                is(URI.create("https://example.com/jira/secure/useravatar?size=medium&avatarId=10063")));
    }

    @Test
    public void aProjectsPictureIsUnderItsId() {
        var project = world.projects().create(new NewProject("OPS", "Operations", "", null, 1, "none"));
        assertThat(
                pictures.getProjectAvatarURL(project, Avatar.Size.NORMAL),
                is(URI.create("/jira/secure/projectavatar?size=small&pid=" + project.getId())));
        assertThat(
                pictures.getProjectAvatarAbsoluteURL(project, Avatar.Size.LARGE),
                is(URI.create("https://example.com/jira/secure/projectavatar?pid=" + project.getId())));
    }

    @Test
    public void theSizesAreThoseOfTheDocumentation() {
        assertThat(Avatar.Size.SMALL.getPixels(), is(16));
        assertThat(Avatar.Size.NORMAL.getPixels(), is(24));
        assertThat(Avatar.Size.MEDIUM.getPixels(), is(32));
        assertThat(Avatar.Size.LARGE.getPixels(), is(48));
    }

    private ApplicationUser user() {
        return world.users().create(new NewUser("ann", "ann", "Ann", "ann@example.com", null, null, List.of()));
    }
}
