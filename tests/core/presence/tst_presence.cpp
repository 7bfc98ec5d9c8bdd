// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presence/presence.h"
#include "core/presence/presence_board.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <QFile>

using namespace assay;
using namespace assay::tests;

/// F17: who else has a page open.
class TestPresence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F17_peopleOnOnePageSeeEachOther()
    {
        PresenceBoard board(m_project->database());
        valueOf(board.say(QStringLiteral("a"), m_project->ada.person, page()));
        valueOf(board.say(QStringLiteral("b"), m_project->cleo.person, page()));
        QCOMPARE(others(QStringLiteral("a")), QStringList(QStringLiteral("Cleo")));
        QCOMPARE(others(QStringLiteral("b")), QStringList(QStringLiteral("Ada")));
        valueOf(board.say(QStringLiteral("b"), m_project->cleo.person, {{}, "portfolio", {}}));
        QCOMPARE(others(QStringLiteral("a")), QStringList());
        valueOf(board.say(QStringLiteral("b"), m_project->cleo.person, page()));
        valueOf(board.leave(QStringLiteral("b")));
        QCOMPARE(others(QStringLiteral("a")), QStringList());
    }

    void thingIsOnePageByWhicheverOfItsNames()
    {
        PresenceBoard board(m_project->database());
        valueOf(board.say(QStringLiteral("b"), m_project->cleo.person, {{}, "use-case", QStringLiteral("UC-1")}));
        QCOMPARE(others(QStringLiteral("a")), QStringList(QStringLiteral("Cleo")));
    }

    void somebodyInTwoWindowsIsOne()
    {
        PresenceBoard board(m_project->database());
        for (const char* window : {"b", "c"})
            valueOf(board.say(QString::fromLatin1(window), m_project->cleo.person, page()));
        QCOMPARE(others(QStringLiteral("a")), QStringList(QStringLiteral("Cleo")));
    }

    void F17_whoSaysNothingAnyMoreIsGone()
    {
        PresenceBoard board(m_project->database());
        valueOf(board.say(QStringLiteral("b"), m_project->cleo.person, page()));
        m_project->later(presence::lasts - 1);
        QCOMPARE(others(QStringLiteral("a")), QStringList(QStringLiteral("Cleo")));
        m_project->later(1);
        QCOMPARE(others(QStringLiteral("a")), QStringList());
        // The next word of anybody takes the row away.
        valueOf(board.say(QStringLiteral("a"), m_project->ada.person, page()));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM presence"), 1);
    }

    void F17_lookingLeavesNoTraceInTheLogAndVerificationAgrees()
    {
        const qint64 entries = numberIn(m_project->database(), "SELECT count(*) FROM audit_event");
        PresenceBoard board(m_project->database());
        valueOf(board.say(QStringLiteral("b"), m_project->cleo.person, page()));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM audit_event"), entries);
        QCOMPARE(whatIsWrong(m_project->database()), QString());
    }

    void F17_projectThatIsOnlyReadShowsNobody()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.assay"));
        valueOf(m_project->database().backUp(copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        const auto readOnly = valueOf(db::Database::open(copy));
        QVERIFY(readOnly->readOnly());
        PresenceBoard board(*readOnly);
        const auto refused = board.say(QStringLiteral("b"), m_project->cleo.person, page());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(numberIn(*readOnly, "SELECT count(*) FROM presence"), 0);
    }

private:
    Address page() const { return {{}, "use-case", m_project->useCase}; }
    QStringList others(const QString& window) const
    {
        QStringList names;
        for (const Presence& other : valueOf(m_project->database().read([&](db::Connection& connection) {
                 return presence::othersAt(connection, page(), window, m_project->clock.now());
             })))
            names << other.personName;
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestPresence)
#include "tst_presence.moc"
