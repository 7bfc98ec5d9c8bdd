// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_store.h"

#include "core/approvals/release_judgement.h"
#include "core/things/thing_history.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What people say of the data of a release, and how they take it back.
class TestReleaseData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ReleaseProject>();
        m_uid = valueOf(m_made->begin("run-1", m_made->ana));
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_made->database()), QString());
        m_made.reset();
    }

    void aPartThatDataDoNotPlayIsRefusedWithThoseTheyDo()
    {
        const QString before = dump(m_made->database());
        const Result<> refused = add("banana", "loans.csv", "x");
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        for (const char* word : {"banana", "train, validation, test, preprod, production", "Nothing was saved"})
            QVERIFY2(refused.error().message.contains(QString::fromLatin1(word)), qPrintable(refused.error().message));
        QCOMPARE(dump(m_made->database()), before);
        for (const auto& [said, meant] : {std::pair("Training", "train"),
                                          {"holdout", "test"},
                                          {"eval", "validation"},
                                          {"pre-production", "preprod"},
                                          {"prod", "production"}}) {
            valueOf(add(said, said, said));
            QVERIFY2(names().contains(QStringLiteral("%1:%2").arg(QLatin1String(meant), QLatin1String(said))), said);
        }
    }

    void laterFactTakesThePlaceOfAnEarlierOneWhichStays()
    {
        valueOf(add("test", "wrong", "x"));
        const Digest before = m_made->release(m_uid).identity;
        valueOf(add("test", "right", "y", "test:wrong"));
        QCOMPARE(names(), QStringList({QStringLiteral("test:right"), QStringLiteral("train:loans")}));
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM release_split"), 3);
        QCOMPARE(numberIn(m_made->database(),
                          "SELECT count(*) FROM release_split s JOIN dataset d ON d.id = s.dataset_id"
                          " WHERE d.name = 'wrong' AND s.superseded_at > 0 AND s.superseded_reason <> ''"),
                 1);
        QCOMPARE(m_made->release(m_uid).identity, before); // Of what it was trained on, nothing was said.
        valueOf(add("train", "other", "z", "07aa"));       // By the beginning of a digest.
        QVERIFY(m_made->release(m_uid).identity != before);
        QVERIFY2(history().contains(QStringLiteral("said that its data are test:right, and not test:wrong")),
                 qPrintable(history().join(u'|')));
    }

    void whatWasSaidInTheWrongPartIsTakenBackWithItsReason()
    {
        valueOf(add("validation", "holdout", "x"));
        const SplitWithdrawal withdrawal{m_uid, QStringLiteral("validation:holdout"), QStringLiteral("It is the test")};
        const QString before = dump(m_made->database());
        QVERIFY(!m_made->store().withdrawSplit({m_uid, withdrawal.split, {}}, m_made->ana, m_made->once()));
        QVERIFY(!m_made->store().withdrawSplit(withdrawal, m_made->kofi, m_made->once()));
        const Result<> unknown = m_made->store().withdrawSplit({m_uid, QStringLiteral("nothing"), QStringLiteral("r")},
                                                               m_made->ana, m_made->once());
        QVERIFY(!unknown && unknown.error().kind == Error::Kind::NotFound);
        QVERIFY2(unknown.error().message.contains(QStringLiteral("train:loans, validation:holdout")),
                 qPrintable(unknown.error().message));
        QCOMPARE(dump(m_made->database()), before);
        valueOf(m_made->store().withdrawSplit(withdrawal, m_made->ana, m_made->once()));
        QCOMPARE(names(), QStringList{QStringLiteral("train:loans")});
        QVERIFY(history().contains(QStringLiteral("took back that its data are validation:holdout")));
        valueOf(add("validation", "holdout", "x")); // Said again, it counts again.
        QCOMPARE(names().size(), 2);
    }

    void severalThatFitAreNamedAndNoneIsTaken()
    {
        valueOf(add("test", "loans", "x"));
        const Result<> refused = add("test", "new", "y", "loans");
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY2(refused.error().message.contains(QStringLiteral("test:loans, train:loans")),
                 qPrintable(refused.error().message));
    }

    void aDataSetIsNamedAfterAnyWordForItsPart()
    {
        valueOf(add("test", "loans", "x"));
        valueOf(add("test", "newer", "y", "holdout:loans"));
        valueOf(m_made->store().withdrawSplit({m_uid, QStringLiteral("Training:loans"), QStringLiteral("not used")},
                                              m_made->ana, m_made->once()));
        QStringList left;
        for (const ReleaseSplit& split : m_made->release(m_uid).parts.splits)
            left << split.name();
        QCOMPARE(left, QStringList(QStringLiteral("test:newer")));
    }

    void candidateKeepsWhatItWasMadeOf()
    {
        valueOf(m_made->store().move({m_uid, ReleaseState::Candidate, {}}, m_made->ana, m_made->once()));
        const QString before = dump(m_made->database());
        const Result<> refused = m_made->store().withdrawSplit({m_uid, QStringLiteral("loans"), QStringLiteral("no")},
                                                               m_made->ana, m_made->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("data")), qPrintable(refused.error().message));
        QCOMPARE(dump(m_made->database()), before);
        valueOf(add("train", "better", "y", "loans"));
        QVERIFY(m_made->release(m_uid).state == ReleaseState::Candidate);
    }

    void supersededRowThatIsChangedBehindTheLogIsNamed()
    {
        valueOf(add("test", "wrong", "x"));
        valueOf(add("test", "right", "y", "test:wrong"));
        const auto tamper = [this](const char* sql) {
            valueOf(m_made->database().write({m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                             [sql](db::WriteTransaction& transaction) {
                                                 transaction.connection().prepare(sql).run();
                                                 return 0;
                                             }));
        };
        tamper("UPDATE release_split SET superseded_reason = 'another' WHERE superseded_at IS NOT NULL");
        QVERIFY(!whatIsWrong(m_made->database()).isEmpty());
        tamper("UPDATE release_split SET superseded_reason = 'test:right takes its place.'"
               " WHERE superseded_at IS NOT NULL");
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

private:
    Result<> add(const char* part, const char* name, const char* bytes, const char* insteadOf = "")
    {
        return m_made->store().addSplit(m_uid,
                                        {QString::fromLatin1(part),
                                         QString::fromLatin1(name),
                                         QStringLiteral("/data"),
                                         4,
                                         sha256(QByteArrayView(bytes)),
                                         {},
                                         QString::fromLatin1(insteadOf)},
                                        m_made->ana, m_made->once());
    }

    QStringList names() const
    {
        QStringList found;
        for (const ReleaseSplit& split : m_made->release(m_uid).parts.splits)
            found << split.name();
        return found;
    }

    QStringList history() const
    {
        const ThingHistory history = valueOf(m_made->database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, "release", m_uid}, 100);
        }));
        QStringList told;
        for (const HistoryLine& line : history.lines)
            told << line.sentence;
        return told;
    }

    std::unique_ptr<ReleaseProject> m_made;
    QString m_uid;
};

ASSAY_TEST(TestReleaseData)
#include "tst_release_data.moc"
