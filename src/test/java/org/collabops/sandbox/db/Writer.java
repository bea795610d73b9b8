package org.collabops.sandbox.db;

import java.nio.file.Path;

/** Writes rows one after the other, and tells the number of each that is written, until its process is killed. */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(Path.of(arguments[0]), null, TransactionMode.NONE)) {
            var sql = new Sql(database.jira());
            sql.update("create table kept (id int)");
            for (int number = 1; ; number++) {
                sql.update("insert into kept (id) values (?)", number);
                System.out.println(number);
            }
        }
    }
}
