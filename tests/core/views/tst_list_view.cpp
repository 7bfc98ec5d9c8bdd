// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/thing.h"
#include "core/views/list_view.h"
#include "core/views/view_content.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "core/views/view_text.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F13: views of lists, whichever list it is.
class TestListView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F13_aViewOfEveryListGoesAsTextToAnotherProject_data()
    {
        QTest::addColumn<QString>("page");
        for (const ListPage& page : listPages())
            QTest::newRow(qPrintable(page.page)) << page.page;
    }

    void F13_aViewOfEveryListGoesAsTextToAnotherProject()
    {
        QFETCH(const QString, page);
        QVERIFY(viewPages().contains(page));
        const ListPage& list = *listPage(page);
        ListView view{list.filters ? QStringLiteral("May & \"June\"") : QString(), list.choices.value(1),
                      list.columns.value(2), !list.columns.isEmpty()};
        TalkProject from;
        const QString uid =
            valueOf(ViewStore(from.database())
                        .create({page, QStringLiteral("Mine"), true, canonicalListView(view)}, from.cleo, from.once()));
        const SavedView saved =
            valueOf(from.database().read([&](db::Connection& connection) { return views::byUid(connection, uid); }));
        const ViewDraft draft = valueOf(viewFromText(viewAsText(saved)));
        QCOMPARE(draft.page, page);
        TalkProject to;
        valueOf(ViewStore(to.database()).create(draft, to.ben, to.once()));
        QCOMPARE(valueOf(listViewFrom(list, QByteArrayView(draft.content))), view);
        const auto facts = valueOf(from.database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "view", uid});
        }));
        QVERIFY(facts);
        QCOMPARE(facts->facts.front().value, listPageTitle(list));
        QCOMPARE(whatIsWrong(to.database()), QString());
    }

    void F13_wordsThatTheListDoesNotHaveAreRefused()
    {
        TalkProject project;
        const auto problem = [&](const char* page, const ListView& view) {
            const Result<QString> done =
                ViewStore(project.database())
                    .create({QString::fromLatin1(page), QStringLiteral("Mine"), false, canonicalListView(view)},
                            project.cleo, project.once());
            return done ? QString() : done.error().message;
        };
        QVERIFY(problem("findings", {.choice = QStringLiteral("mine")}).contains(QStringLiteral("“mine”")));
        QVERIFY(problem("changes", {.choice = QStringLiteral("all")}).contains(QStringLiteral("“all”")));
        QVERIFY(problem("findings", {.choice = QStringLiteral("all"), .sort = QStringLiteral("colour")})
                    .contains(QStringLiteral("colour")));
        QVERIFY(problem("inbox", {.filter = QStringLiteral("May"), .choice = QStringLiteral("all")})
                    .contains(QStringLiteral("May")));
        QCOMPARE(problem("inbox", {.choice = QStringLiteral("all")}), QString());
    }
};

ASSAY_TEST(TestListView)

#include "tst_list_view.moc"
