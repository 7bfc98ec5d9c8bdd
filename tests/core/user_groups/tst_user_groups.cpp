// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_entry.h"
#include "core/user_groups/user_group_rows.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

namespace {

constexpr qint64 aDay = 86'400'000;

} // namespace

class TestUserGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S39_warnsBeyondTheAgreedDaysAndNotOnThem()
    {
        UserGroup group;
        group.createdAt = 0;
        group.contactEveryDays = 14;
        QVERIFY(!contactStanding(group, 1, 10 * aDay, 24 * aDay).overdue);
        QVERIFY(contactStanding(group, 1, 10 * aDay, 25 * aDay).overdue);
        QCOMPARE(contactStanding(group, 1, 10 * aDay, 25 * aDay).days, 15);
        QVERIFY(contactStanding(group, 0, std::nullopt, 15 * aDay).overdue); // Nobody has talked with them at all.
        group.contactEveryDays.reset();
        QVERIFY(!contactStanding(group, 0, std::nullopt, 1000 * aDay).overdue);
    }

    void S39_daysSinceTheLastContactComeFromTheNewestOne()
    {
        UserProject project;
        const QString key = add(project, {.name = QStringLiteral("Officers"), .contactEveryDays = 7});
        QCOMPARE(key, QStringLiteral("G-1"));
        const qint64 now = project.database().clock().now();
        for (const int days : {3, 20})
            valueOf(UserGroupStore(project.database())
                        .addContact({.group = key, .withWhom = QStringLiteral("Two of them"), .at = now - days * aDay},
                                    project.as(Role::DataScientist), project.next()));
        const auto standings = project.read(
            [&](db::Connection& connection) { return usergroups::standings(connection, project.useCase().id, now); });
        QCOMPARE(standings.size(), std::size_t(1));
        QCOMPARE(standings.front().contacts, 2);
        QCOMPARE(standings.front().days, 3);
        QVERIFY(!standings.front().overdue);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void eventsCarryWhatAdoptionIsComputedFrom()
    {
        UserProject project;
        add(project, {.name = QStringLiteral("Officers"), .adoptionTarget = 0.6});
        UserGroupFields fields{.name = QStringLiteral("Officers"), .adoptionTarget = 0.75};
        valueOf(UserGroupStore(project.database())
                    .edit({QStringLiteral("G-1"), 1, fields}, project.as(Role::Manager), project.next()));
        QStringList targets;
        project.read([&](db::Connection& connection) {
            db::Statement rows =
                connection.prepare("SELECT body FROM audit_event WHERE entity = 'user_group' ORDER BY seq");
            while (rows.step()) {
                for (const AuditFact& fact : valueOf(parseBody(rows.bytesView(0))).facts) {
                    if (fact.key == u"adoption_target")
                        targets << std::get<QString>(fact.value);
                    if (fact.key == u"use_case")
                        targets << (std::get<QString>(fact.value) == project.useCaseUid()
                                        ? QStringLiteral("here")
                                        : QStringLiteral("elsewhere"));
                }
            }
            return 0;
        });
        targets.sort();
        QCOMPARE(targets,
                 QStringList(
                     {QStringLiteral("0.6"), QStringLiteral("0.75"), QStringLiteral("here"), QStringLiteral("here")}));
    }

    void anEditOfSomebodyElseIsNotOverwritten()
    {
        UserProject project;
        add(project, {.name = QStringLiteral("Officers")});
        UserGroupStore store(project.database());
        valueOf(store.edit({QStringLiteral("G-1"), 1, {.name = QStringLiteral("Clerks")}}, project.as(Role::Manager),
                           project.next()));
        const Result<> late = store.edit({QStringLiteral("G-1"), 1, {.name = QStringLiteral("Agents")}},
                                         project.as(Role::Manager), project.next());
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }

    void whoMayNotIsToldWhoMay()
    {
        UserProject project;
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        const Result<QString> refused =
            UserGroupStore(project.database())
                .add({.useCase = project.useCaseUid(), .fields = {.name = QStringLiteral("X")}}, kofi, project.next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Ada Founder")), qPrintable(refused.error().message));
    }

    void whatCannotBeIsRefused()
    {
        QVERIFY(!problemOf({.name = QStringLiteral(" ")}).isEmpty());
        QVERIFY(!problemOf({.name = QStringLiteral("A"), .size = -1}).isEmpty());
        QVERIFY(!problemOf({.name = QStringLiteral("A"), .adoptionTarget = 60}).isEmpty());
        QVERIFY(!problemOf({.name = QStringLiteral("A"), .contactEveryDays = 0}).isEmpty());
        QVERIFY(problemOf({.name = QStringLiteral("A"), .adoptionTarget = 1}).isEmpty());
        UserProject project;
        add(project, {.name = QStringLiteral("Officers")});
        const qint64 tomorrow = project.database().clock().now() + aDay;
        QVERIFY(!UserGroupStore(project.database())
                     .addContact({.group = QStringLiteral("G-1"), .withWhom = QStringLiteral("Ina"), .at = tomorrow},
                                 project.as(Role::DataScientist), project.next()));
    }

private:
    static QString add(UserProject& project, const UserGroupFields& fields)
    {
        return valueOf(UserGroupStore(project.database())
                           .add({.useCase = project.useCaseUid(), .fields = fields}, project.as(Role::DataScientist),
                                project.next()));
    }
};

ASSAY_TEST(TestUserGroups)
#include "tst_user_groups.moc"
