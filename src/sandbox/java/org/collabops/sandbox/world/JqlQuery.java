package org.collabops.sandbox.world;

import com.atlassian.query.Query;
import java.util.List;

/** A parsed query; {@code where} is null when it asks for everything. */
record JqlQuery(String text, JqlClause where, List<Sort> sorts) implements Query {
    record Sort(String field, boolean descending) {}

    @Override
    public String toString() {
        return text;
    }
}
