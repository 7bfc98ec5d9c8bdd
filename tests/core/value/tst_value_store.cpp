// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/value_store.h"

#include "core/things/find_things.h"
#include "core/things/log_lines.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "core/value/adoption_store.h"
#include "core/value/value_log.h"
#include "core/value/value_texts.h"
#include "tests/support/test_program.h"
#include "tests/support/user_group_row.h"
#include "tests/support/value_project.h"

using namespace assay;
using namespace assay::tests;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

} // namespace

/// The ledger of value: who may say what, and what the log keeps of it.
class TestValueStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<ValueProject>(); }
    void cleanup() { QCOMPARE(wrongRows(m->database()), QStringList()); }

    void S47_valueNeedsBothAcknowledgementsAndTheBusinessOwner()
    {
        const QString uid = valueOf(m->propose(m->ana));
        valueOf(m->measure(uid, m->ana));
        QVERIFY(m->record(uid).state == ValueState::Hypothesis);
        QVERIFY(missingAcknowledgements(m->record(uid)) == std::vector{Role::DevOps});
        refused(m->store().accept({uid}, m->bo, m->once()), "Measured");
        valueOf(m->store().acknowledge({uid}, m->kofi, m->once()));
        QVERIFY(m->record(uid).state == ValueState::Measured);
        refused(m->store().accept({uid}, m->mei, m->once()), "Bo");
        valueOf(m->store().accept({uid}, m->bo, m->once()));
        QVERIFY(m->record(uid).state == ValueState::Accepted);
        QVERIFY(m->record(uid).reachesTarget());
    }

    void secondAcknowledgementOfTheSamePersonIsRefused()
    {
        m->grant(m->ana, Role::DevOps);
        const QString uid = valueOf(m->propose(m->ana));
        valueOf(m->measure(uid, m->ana));
        refused(m->store().acknowledge({uid}, {m->ana.person, toString(Role::DevOps)}, m->once()), "two persons");
    }

    void businessOwnerWhoStandsByTheFigureDoesNotAcceptIt()
    {
        m->grant(m->bo, Role::DevOps);
        const QString uid = valueOf(m->propose(m->ana));
        valueOf(m->measure(uid, m->ana));
        valueOf(m->store().acknowledge({uid}, {m->bo.person, toString(Role::DevOps)}, m->once()));
        refused(m->store().accept({uid}, m->bo, m->once()), "another person");
    }

    void endUserNeitherProposesNorMeasures()
    {
        refused(m->propose(m->uli), "Ana");
        const QString uid = valueOf(m->propose(m->bo));
        refused(m->measure(uid, m->uli), "Kofi");
        refused(m->measure(uid, m->bo), "Kofi");
        refused(m->store().acknowledge({uid}, m->kofi, m->once()), "not measured");
    }

    void F17_editsOfDifferentFieldsBothStay()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const FieldTexts seen = values::textsOf(m->record(uid));
        valueOf(edit(uid, seen, QStringLiteral("target"), QStringLiteral("250"), m->ana));
        valueOf(edit(uid, seen, QStringLiteral("hypothesis"), QStringLiteral("Far fewer losses"), m->mei));
        QCOMPARE(m->record(uid).target, 250.0);
        QCOMPARE(m->record(uid).hypothesis, QStringLiteral("Far fewer losses"));
        const auto log = valueOf(m->database().read([](db::Connection& connection) { return valueLog(connection); }));
        QCOMPARE(log.values.back().target, 250.0);
        QVERIFY(!log.values.back().isMove);
    }

    void F17_sameFieldIsNamedWithWhoChangedItAndStays()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const FieldTexts seen = values::textsOf(m->record(uid));
        valueOf(edit(uid, seen, QStringLiteral("target"), QStringLiteral("250"), m->ana));
        const auto other = edit(uid, seen, QStringLiteral("target"), QStringLiteral("90"), m->mei);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Conflict);
        QVERIFY2(other.error().message.contains(QStringLiteral("target (by Ana)")), qPrintable(other.error().message));
        QCOMPARE(m->record(uid).target, 250.0);
    }

    void whatWasMeasuredSaysWhatItSaidThen()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const FieldTexts seen = values::textsOf(m->record(uid));
        refused(edit(uid, seen, QStringLiteral("unit"), QStringLiteral("CHF"), m->uli), "Ana");
        QVERIFY(!edit(uid, seen, QStringLiteral("target"), QStringLiteral("many"), m->ana));
        QVERIFY(!edit(uid, seen, QStringLiteral("unit"), QStringLiteral("EUR"), m->ana)); // As it is.
        valueOf(m->measure(uid, m->ana));
        refused(edit(uid, seen, QStringLiteral("unit"), QStringLiteral("CHF"), m->ana), "was measured");
        QCOMPARE(m->record(uid).unit, QStringLiteral("EUR"));
    }

    void newMeasurementTakesEarlierAcknowledgementsAway()
    {
        const QString uid = m->measured();
        valueOf(m->measure(uid, m->kofi, 90));
        const ValueRecord record = m->record(uid);
        QVERIFY(record.state == ValueState::Hypothesis);
        QCOMPARE(record.measurements.size(), std::size_t(2));
        QCOMPARE(record.latest()->realised, 90.0);
        QVERIFY(missingAcknowledgements(record) == std::vector{Role::DataScientist});
        QVERIFY(!record.reachesTarget());
    }

    void disputeNeedsClaimAndEvidenceAndIsDecidedByAnother()
    {
        const QString uid = m->measured();
        const Result<> bare = m->store().dispute({uid, QStringLiteral("Too high")}, m->uli, m->once());
        QVERIFY(!bare && bare.error().kind == Error::Kind::Invalid);
        valueOf(m->store().dispute({uid, QStringLiteral("Too high"), QStringLiteral("Branch 4 was left out")}, m->mei,
                                   m->once()));
        QVERIFY(m->record(uid).openClaim());
        refused(m->measure(uid, m->ana), "disputed");
        refused(m->store().counter({uid, QStringLiteral("It was not")}, m->uli, m->once()), "Ana, Kofi");
        valueOf(m->store().counter({uid, QStringLiteral("It was not"), QStringLiteral("List of branches")}, m->ana,
                                   m->once()));
        refused(m->store().decide({uid, QStringLiteral("Mine")}, true, m->mei, m->once()), "party");
        refused(m->store().decide({uid, QStringLiteral("So")}, true, m->uli, m->once()), "Bo");
        valueOf(m->store().decide({uid, QStringLiteral("The list is complete")}, false, m->bo, m->once()));
        QVERIFY(m->record(uid).state == ValueState::Measured);
        valueOf(m->store().accept({uid}, m->bo, m->once()));
        QCOMPARE(m->record(uid).voices.size(), std::size_t(6)); // All of it stays.
    }

    void claimThatHoldsSendsTheRecordBack()
    {
        const QString uid = m->measured();
        valueOf(m->store().dispute({uid, QStringLiteral("Too high"), QStringLiteral("Ledger 8")}, m->uli, m->once()));
        valueOf(m->store().decide({uid, QStringLiteral("Right")}, true, m->bo, m->once()));
        QVERIFY(m->record(uid).state == ValueState::Hypothesis);
        valueOf(m->measure(uid, m->ana, 80));
    }

    void acceptedValueIsNotMeasuredAgain()
    {
        const QString uid = m->measured();
        valueOf(m->store().accept({uid}, m->bo, m->once()));
        refused(m->measure(uid, m->ana), "accepted");
        refused(m->store().dispute({uid, QStringLiteral("No"), QStringLiteral("x")}, m->uli, m->once()), "Accepted");
    }

    void refusalLeavesNoTrace()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const qint64 logged = entries();
        refused(m->measure(uid, m->uli), "measured by");
        QCOMPARE(entries(), logged);
    }

    void commandSentTwiceMeasuresOnce()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const ValueReading reading{uid, 5, 1, 2, ValueConfidence::Low, {}, QStringLiteral("e")};
        valueOf(m->store().measure(reading, m->ana, QStringLiteral("same")));
        valueOf(m->store().measure(reading, m->ana, QStringLiteral("same")));
        QCOMPARE(m->record(uid).measurements.size(), std::size_t(1));
    }

    void whatIsStillToComeIsNotMeasured()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const qint64 tomorrow = m->database().clock().now() + 24 * 3'600'000;
        const ValueReading reading{uid, 5, 1, tomorrow, ValueConfidence::Low, {}, QStringLiteral("e")};
        const Result<> early = m->store().measure(reading, m->ana, m->once());
        QVERIFY(!early && early.error().kind == Error::Kind::Invalid);
        QVERIFY2(early.error().message.contains(QStringLiteral("still to come")), qPrintable(early.error().message));
        QVERIFY(m->record(uid).measurements.empty());
    }

    void wordOnWhatChangedSinceIsAConflict()
    {
        const QString uid = valueOf(m->propose(m->ana));
        const qint64 seen = m->record(uid).rowVersion;
        valueOf(m->measure(uid, m->ana));
        const Result<> late = m->store().acknowledge({uid, {}, {}, seen}, m->kofi, m->once());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QVERIFY(m->record(uid).state == ValueState::Hypothesis);
    }

    void incompleteRecordIsNotSaved()
    {
        const Result<QString> bare =
            m->store().propose({m->useCase, QStringLiteral("h"), QStringLiteral("m"), {}, 1, {}}, m->ana, m->once());
        QVERIFY(!bare && bare.error().kind == Error::Kind::Invalid);
        const QString uid = valueOf(m->propose(m->ana));
        QVERIFY(!m->store().measure({uid, 1, 5, 5, ValueConfidence::Low, {}, QStringLiteral("e")}, m->ana, m->once()));
        QVERIFY(!m->store().measure({uid, 1, 1, 5, ValueConfidence::Low, {}, {}}, m->ana, m->once()));
    }

    void logHoldsEveryFigureOfAStep()
    {
        const QString uid = m->measured(120.5);
        const ValueLog log = valueOf(m->database().read([](db::Connection& c) { return valueLog(c); }));
        QCOMPARE(log.values.size(), std::size_t(2));
        QCOMPARE(log.values.back().useCase, m->useCase);
        QCOMPARE(log.values.back().target, 100.0);
        QCOMPARE(log.values.back().realised.value(), 120.5);
        QVERIFY(log.values.back().to == ValueState::Measured);
        QVERIFY(valueLogUntil(log, log.values.front().at - 1).values.empty());
    }

    void adoptionIsCountedByGroupAndRefusedWhereItCannotBe()
    {
        const QString group = addUserGroup(m->database(), m->useCase, QStringLiteral("Branch officers"), 0.7);
        AdoptionStore store(m->database());
        valueOf(store.record({group, 1000, 2000, 200, 150, 30, QStringLiteral("knew the client")}, m->kofi, m->once()));
        QVERIFY(!store.record({group, 1000, 2000, 10, 11, 0, {}}, m->kofi, m->once()));
        QVERIFY(!store.record({group, 1000, 2000, 10, 5, 6, {}}, m->kofi, m->once()));
        QVERIFY(!store.record({group, 2000, 1000, 10, 5, 0, {}}, m->kofi, m->once()));
        refused(store.record({group, 1000, 2000, 10, 5, 0, {}}, m->uli, m->once()), "Mei");
        const ValueLog log = valueOf(m->database().read([](db::Connection& c) { return valueLog(c); }));
        QCOMPARE(log.adoption.size(), std::size_t(1));
        QCOMPARE(log.adoption.front().level, 0.7);
        QCOMPARE(log.adoption.front().groupName, QStringLiteral("Branch officers"));
        QCOMPARE(log.adoption.front().reasons, QStringLiteral("knew the client"));
    }

    void S7_aWindowIsCountedOnceAndOnlyWhenItHasEnded()
    {
        const QString group = addUserGroup(m->database(), m->useCase, QStringLiteral("Branch officers"), 0.7);
        const QString others = addUserGroup(m->database(), m->useCase, QStringLiteral("Call centre"), 0.7);
        AdoptionStore store(m->database());
        const auto record = [&](const QString& of, int from, int to, qint64 used) {
            return store.record({of, from * day, to * day, 200, used, 0, {}}, m->kofi, m->once());
        };
        const auto tomorrow = static_cast<int>(m->database().clock().now() / day) + 1;
        const auto invalid = [](const Result<QString>& result, const char* words) {
            return !result && result.error().kind == Error::Kind::Invalid
                && result.error().message.contains(QString::fromLatin1(words));
        };
        QVERIFY(invalid(record(group, 100, tomorrow, 10), "still to come"));
        valueOf(record(group, 100, 130, 10));
        QVERIFY(invalid(record(group, 110, 140, 20), "Kofi"));
        QVERIFY(invalid(record(group, 90, 140, 20), "1970-04-11"));
        valueOf(record(group, 130, 160, 30)); // It begins where the other one ends.
        valueOf(record(others, 110, 140, 40));
        valueOf(record(group, 100, 130, 50));
        const auto records = valueOf(m->database().read([](db::Connection& c) { return values::adoption(c); }));
        std::vector<qint64> counting;
        for (const AdoptionRecord& each : records) {
            if (!each.superseded)
                counting.push_back(each.used);
        }
        QCOMPARE(records.size(), std::size_t(4)); // Nothing is destroyed.
        QCOMPARE(counting, (std::vector<qint64>{30, 40, 50}));
    }

    void valueIsFoundAndTellsItsFactsAndItsHistory()
    {
        const QString uid = m->measured();
        const auto said = valueOf(m->database().read([&](db::Connection& connection) {
            const auto facts = thingFacts(connection, {{}, "value", QStringLiteral("V-1")});
            const auto history = thingHistory(connection, {{}, "value", uid}, 10);
            const auto found = findThings(connection, QStringLiteral("Fewer losses"), 5, {});
            return std::tuple(facts, history, found);
        }));
        QCOMPARE(std::get<0>(said)->address.key, uid);
        QCOMPARE(std::get<1>(said).lines.front().sentence, QStringLiteral("took it from Hypothesis to Measured"));
        QCOMPARE(std::get<1>(said).lines.back().sentence, QStringLiteral("wrote down what it is to earn: 100"));
        QCOMPARE(std::get<2>(said).things.front().address.kind, QByteArray("value"));
    }

    void figureThatIsChangedBehindTheLogIsFound()
    {
        m->measured();
        const QByteArray before = "UPDATE value_measurement SET realised = 120";
        for (const char* change : {"UPDATE value_measurement SET realised = 121", "UPDATE value_record SET target = 99",
                                   "UPDATE value_voice SET text = 'x'"}) {
            execute(change);
            QCOMPARE(wrongRows(m->database()).size(), 1);
            execute(before);
            execute("UPDATE value_record SET target = 100");
            execute("UPDATE value_voice SET text = ''");
        }
    }

private:
    Result<> edit(const QString& uid, const FieldTexts& seen, const QString& field, const QString& text,
                  const Actor& actor)
    {
        FieldTexts mine = seen;
        for (FieldText& said : mine) {
            if (said.field == field)
                said.text = text;
        }
        return m->store().edit({uid, values::draftFrom(mine), 1, seen}, actor, m->once());
    }

    template <typename T>
    static void refused(const Result<T>& result, const char* named)
    {
        QVERIFY(!result);
        QVERIFY(result.error().kind == Error::Kind::Denied);
        QVERIFY2(result.error().message.contains(QString::fromLatin1(named)), qPrintable(result.error().message));
    }

    void execute(const QByteArray& sql)
    {
        valueOf(m->database().write({m->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                    [&](db::WriteTransaction& transaction) { transaction.connection().execute(sql); }));
    }

    qint64 entries() { return numberIn(m->database(), "SELECT count(*) FROM audit_event"); }

    std::unique_ptr<ValueProject> m;
};

ASSAY_TEST(TestValueStore)
#include "tst_value_store.moc"
