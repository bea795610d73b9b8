package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.InvalidFields;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.WorkflowRefusal;

/** Takes an issue through a transition: at once, or after the transition's screen was filled in. */
final class TransitionScreen {

    private static final String FORM = "/secure/CommentAssignIssue";

    void mount(Routes routes) {
        routes.changingAt("/secure/WorkflowUIDispatcher.jspa", this::dispatch)
                .at(FORM + "!default.jspa", this::ask)
                .changingAt(FORM + ".jspa", this::answer);
    }

    private void dispatch(Exchange exchange) throws IOException {
        var view = IssueScreen.ofId(exchange, "id");
        int action = action(exchange);
        boolean asks = available(exchange, view, action).stream().anyMatch(each -> each.screen() != null);
        if (asks) {
            exchange.redirect(FORM + "!default.jspa?id=" + view.issue().getId() + "&action=" + action);
            return;
        }
        try {
            exchange.world().workflows().transition(exchange.user(), view.issue(), action, Map.of());
            exchange.redirect(IssueScreen.PATH + view.issue().getKey());
        } catch (WorkflowRefusal refusal) {
            IssueScreen.show(exchange, IssueScreen.ofId(exchange, "id"), refusal.allMessages());
        }
    }

    private void ask(Exchange exchange) throws IOException {
        var view = IssueScreen.ofId(exchange, "id");
        form(exchange, view, wanted(exchange, view)).show();
    }

    private void answer(Exchange exchange) throws IOException {
        var view = IssueScreen.ofId(exchange, "id");
        var form = form(exchange, view, wanted(exchange, view));
        try {
            exchange.world().workflows().transition(exchange.user(), view.issue(), action(exchange), form.sent());
            exchange.redirect(IssueScreen.PATH + view.issue().getKey());
        } catch (InvalidFields invalid) {
            form.showAgain(invalid.errors(), List.of());
        } catch (WorkflowRefusal refusal) {
            form.showAgain(refusal.errors(), refusal.messages());
        }
    }

    private static int action(Exchange exchange) {
        return Math.toIntExact(exchange.number("action"));
    }

    private static List<Transition> available(Exchange exchange, IssueView view, int action) {
        return exchange.world().workflows().available(exchange.user(), view.issue()).stream()
                .filter(transition -> transition.id() == action)
                .toList();
    }

    /** A transition that is no longer offered has no screen either. */
    private static Transition wanted(Exchange exchange, IssueView view) {
        return available(exchange, view, action(exchange)).stream()
                .filter(transition -> transition.screen() != null)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static IssueForm form(Exchange exchange, IssueView view, Transition transition) {
        return new IssueForm(
                exchange,
                "issue-workflow-transition",
                transition.name(),
                FORM + ".jspa",
                transition.name(),
                IssueScreen.PATH + view.issue().getKey(),
                Map.of("id", view.issue().getId().toString(), "action", Integer.toString(transition.id())),
                new ScreenFields(exchange, view).of(transition.screen()));
    }
}
