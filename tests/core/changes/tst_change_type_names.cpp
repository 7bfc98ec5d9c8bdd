// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_type_names.h"

#include "core/audit/audit_entry.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_store.h"
#include "core/things/former_words.h"
#include "core/things/thing.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S45: types of changes by names of the organisation's own.
class TestChangeTypeNames : public QObject {
    Q_OBJECT

    template <typename Read>
    auto read(Read work) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) { return work(connection); }));
    }

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void ownNamesStandWhereverTheTypeOfAChangeIs()
    {
        ChangeDraft draft;
        draft.fields.text.title = QStringLiteral("A cache");
        const Actor operations{m_project->ada.person, toString(Role::DevOps)};
        const QString uid = valueOf(ChangeStore(m_project->database()).plan(draft, operations, m_project->once()));
        QCOMPARE(change(uid).typeName, changeTypeTitle(ChangeType::Normal));
        valueOf(call({{ChangeType::Normal, QStringLiteral(" Regular  change ")}}));
        QCOMPARE(change(uid).typeName, QStringLiteral("Regular change"));
        const ThingFacts facts = *read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "change", uid});
        });
        QVERIFY(std::any_of(facts.facts.begin(), facts.facts.end(),
                            [](const ThingFact& fact) { return fact.value == u"Regular change"; }));
        const ChangeTypeNames names = read(&changes::typeNames);
        QCOMPARE(changes::typeName(names, ChangeType::Emergency), changeTypeTitle(ChangeType::Emergency));
        QVERIFY(changes::typeChoice(names, ChangeType::Normal).contains(changeTypeTitle(ChangeType::Normal)));
    }

    void theLogKeepsWhatTheyWereCalledAndAnEmptyNameIsTheUsualOne()
    {
        valueOf(call({{ChangeType::Standard, QStringLiteral("Routine")}}));
        valueOf(call({}));
        QVERIFY(read(&changes::typeNames).empty());
        const AuditEntry entry = read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event ORDER BY seq DESC LIMIT 1");
            row.step();
            return *parseBody(row.bytesView(0));
        });
        QCOMPARE(entry.verb, QStringLiteral("named"));
        const auto former = read([&](db::Connection& connection) { return formerWords(connection, entry); });
        QVERIFY((former == std::vector<FormerWords>{{QStringLiteral("standard"), QStringLiteral("Routine")}}));
    }

    void namesThatWouldMisleadAreRefusedWithoutATrace_data()
    {
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("normal");
        QTest::newRow("the same twice") << QStringLiteral("Routine") << QStringLiteral("routine");
        QTest::newRow("another's usual one") << QString() << changeTypeTitle(ChangeType::Emergency);
        QTest::newRow("another's word") << QString() << QStringLiteral("STANDARD");
        QTest::newRow("too long") << QString(61, u'x') << QString();
        QTest::newRow("nothing differs") << QString() << QString();
    }
    void namesThatWouldMisleadAreRefusedWithoutATrace()
    {
        QFETCH(QString, standard);
        QFETCH(QString, normal);
        const QString before = dump(m_project->database());
        const Result<> refused = call({{ChangeType::Standard, standard}, {ChangeType::Normal, normal}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(dump(m_project->database()), before);
    }

    void twoWhoNameDifferentTypesKeepBothAndTheSameTypeAsks()
    {
        const ChangeTypeNames seen = read(&changes::typeNames);
        valueOf(call({{ChangeType::Standard, QStringLiteral("Routine")}}));
        ChangeTypeNameStore store(m_project->database());
        const auto say = [&](const ChangeTypeNames& names) {
            return store.set(names, m_project->ada, m_project->once(), seen);
        };
        const Result<> conflict = say({{ChangeType::Standard, QStringLiteral("Everyday")}});
        QVERIFY(!conflict && conflict.error().kind == Error::Kind::Conflict);
        QVERIFY2(conflict.error().message.contains(changeTypeTitle(ChangeType::Standard)),
                 qPrintable(conflict.error().message));
        const Result<> same = say({{ChangeType::Normal, QStringLiteral("routine")}});
        QVERIFY(!same && same.error().kind == Error::Kind::Invalid); // With what the other said two would be the same.
        valueOf(say({{ChangeType::Normal, QStringLiteral("Regular")}}));
        QCOMPARE(read(&changes::typeNames),
                 (ChangeTypeNames{{ChangeType::Standard, QStringLiteral("Routine")},
                                  {ChangeType::Normal, QStringLiteral("Regular")}}));
    }

    void whoeverMayNotIsToldWhoMay()
    {
        const Result<> refused =
            ChangeTypeNameStore(m_project->database())
                .set({{ChangeType::Normal, QStringLiteral("Regular")}}, m_project->dora, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Ada")), qPrintable(refused.error().message));
    }

private:
    Result<> call(const ChangeTypeNames& names)
    {
        return ChangeTypeNameStore(m_project->database()).set(names, m_project->ada, m_project->once());
    }

    ChangeRecord change(const QString& uid) const
    {
        return read([&](db::Connection& connection) { return changes::byName(connection, uid); });
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestChangeTypeNames)
#include "tst_change_type_names.moc"
