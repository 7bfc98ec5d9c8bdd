// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/people/people_rows.h"
#include "core/usecases/use_case_store.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/cut_texts.h"
#include "tests/support/edited_elsewhere.h"
#include "tests/support/faults.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/block_form.h"
#include "ui/panes/manager/charter_card.h"
#include "ui/panes/manager/charter_room.h"
#include "ui/panes/manager/charter_versions.h"
#include "ui/panes/manager/opinion_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// S34: a framing is filled in by the people in the room, block by block, in the real window.
class TestFramingCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
        actAs("Ana", Role::DataScientist);
    }

    void cleanup()
    {
        QCOMPARE(whatIsWrong(database()), QString());
        m_fixture.reset();
    }

    void S34_whereNothingIsFramedOneButtonBeginsTheCanvas()
    {
        open("UC-12");
        QVERIFY(framings("UC-12").empty());
        QVERIFY(!button("writeCharter"));
        QVERIFY(button("beginCanvas")->isVisible());
        QVERIFY(shown(QStringLiteral("what mistakes cost")));
        key(*button("beginCanvas"), Qt::Key_Space);
        QVERIFY(blockForm());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Agents answer faster"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!blockForm());
        m_fixture->settle();
        QCOMPARE(framing("UC-12").canvas.at(QStringLiteral("value-proposition")),
                 QStringLiteral("Agents answer faster"));
        QVERIFY(!button("beginCanvas")->isVisible());
        QCOMPARE(QApplication::focusWidget(), button("edit-value-proposition")); // On to the next with Tab.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button("edit-user-need"));
    }

    void S34_aBlockIsWrittenWhereItStandsOneAtATime()
    {
        begin("UC-12", Framing{.entity = QStringLiteral("A call")});
        open("UC-12");
        QVERIFY(block("heuristic")->isAncestorOf(write("heuristic", QStringLiteral("Type it"))));
        // A second one takes the place of the first, whose words are kept.
        write("costFalsePositive", QStringLiteral("1"), "costs");
        QCOMPARE(blockForms().size(), std::size_t(1));
        for (const char* none : {"two", "nan", "inf"}) {
            field<QLineEdit>("costFalseNegative")->setText(QLatin1StringView(none));
            QVERIFY(!submit()->isEnabled());
            QVERIFY(field<QLabel>("fault-costFalseNegative")->isVisible());
        }
        field<QLineEdit>("costFalseNegative")->setText(QStringLiteral("2.50"));
        save();
        QCOMPARE(framing("UC-12").costFalseNegative, std::optional(2.5));
        key(*button("edit-heuristic"), Qt::Key_Space);
        QTRY_COMPARE(field<QPlainTextEdit>("heuristic")->toPlainText(), QStringLiteral("Type it"));
        save();
        QCOMPARE(framing("UC-12").heuristic, QStringLiteral("Type it"));
        QCOMPARE(framing("UC-12").entity, QStringLiteral("A call"));
        QCOMPARE(framings("UC-12").size(), std::size_t(1));
        key(*button("edit-humanRole"), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        save();
        QVERIFY(framing("UC-12").humanRole == HumanRole::Augment);
    }

    void aBlockThatSaysWhatItSaidIsNotSavedAndEscapeLeavesIt()
    {
        open("UC-3");
        key(*button("edit-decisions"), Qt::Key_Space);
        QVERIFY(!submit()->isEnabled()); // It would be a new version for nothing.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_fixture->settle();
        QVERIFY(!blockForm());
        QCOMPARE(QApplication::focusWidget(), button("edit-decisions"));
        QCOMPARE(framings("UC-3").size(), std::size_t(1));
    }

    void aDoubleClickOnABlockOpensItToo()
    {
        open("UC-3");
        QTest::mouseDClick(block("features"), Qt::LeftButton, {}, QPoint(30, 12));
        QVERIFY(blockForm());
        QCOMPARE(blockForm()->accessibleName(), QStringLiteral("Features, block of the framing of UC-3"));
    }

    void F17_whatOthersWriteShowsInTheOtherBlocksAndTheSameFieldAsks()
    {
        begin("UC-12", Framing{.entity = QStringLiteral("A call")});
        open("UC-12");
        write("outcomes", QStringLiteral("Used or not"));
        elsewhere("UC-12", R"({"entity":"A whole call","outcomes":"Useful or not"})");
        QTRY_COMPARE(said("entity"), QStringLiteral("A whole call"));
        QCOMPARE(field<QPlainTextEdit>("outcomes")->toPlainText(), QStringLiteral("Used or not"));
        submit()->click();
        QTRY_VERIFY(m_fixture->child<QWidget>("mergeForm"));
        auto* mine = m_fixture->child<QAbstractButton>("mine-outcomes");
        QVERIFY(mine);
        mine->click();
        m_fixture->child<QWidget>("mergeForm")->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_VERIFY(!blockForm());
        m_fixture->settle();
        QCOMPARE(framing("UC-12").outcomes, QStringLiteral("Used or not"));
        QCOMPARE(framing("UC-12").entity, QStringLiteral("A whole call"));
    }

    void S34_theNextPersonSpeaksInTheirOwnName()
    {
        begin("UC-12", completeFraming());
        const Charter draft = framings("UC-12").front();
        valueOf(CharterStore(database())
                    .attend(draft.uid, {{person("Farah").uid, person("Tom").uid}, {}}, as("Ana", Role::DataScientist),
                            next()));
        valueOf(CharterStore(database()).propose(draft.uid, as("Ana", Role::DataScientist), next()));
        open("UC-12");
        speakNext("Tom", 1, QStringLiteral("Nobody asked the agents."));
        speakNext("Farah", 0, {}); // Whom the use case names as its business owner.
        const Charter spoken = framings("UC-12").front();
        QCOMPARE(spoken.voices.size(), std::size_t(2));
        QCOMPARE(spoken.voices.front().person.name, QStringLiteral("Tom"));
        QCOMPARE(spoken.voices.back().person.name, QStringLiteral("Farah"));
        QVERIFY(spoken.voices.back().role == Role::BusinessOwner);
        QVERIFY(shown(QStringLiteral("Nobody asked the agents.")));
        QVERIFY(shown(QStringLiteral("1 for it, 1 against it, 0 abstained")));
        QVERIFY(button("nextSpeaker")->isVisible()); // Whoever has to agree and was not there.
    }

    void S34_nobodyIsAskedWhoseWordWouldNotCount()
    {
        begin("UC-12", completeFraming());
        const QString uid = framings("UC-12").front().uid;
        valueOf(CharterStore(database()).propose(uid, as("Ana", Role::DataScientist), next()));
        UseCaseStory story = valueOf(database().read([this](db::Connection& connection) {
            return useCaseStory(connection, QStringLiteral("UC-12"), {}, database().clock().now());
        }));
        QStringList asked;
        for (auto speaker = nextSpeaker(framings("UC-12").front(), story);
             speaker && !asked.contains(speaker->person.name);
             speaker = nextSpeaker(framings("UC-12").front(), story)) {
            asked << speaker->person.name;
            story.viewer = speaker->person;
        }
        QVERIFY(asked.contains(QStringLiteral("Ana")));
        QVERIFY(asked.contains(QStringLiteral("Farah"))); // Whom the use case names as its business owner.
        QVERIFY(!asked.contains(QStringLiteral("Bo")));   // Who is another.
    }

    void costsAreShownToTheirLastDigit()
    {
        begin("UC-12", Framing{.costFalsePositive = 1234567.5, .costFalseNegative = 20'000'000});
        open("UC-12");
        QCOMPARE(said("costs"), QStringLiteral("false alarm 1234567.5, miss 20000000 units"));
    }

    void S25_theVersionInForceAndEarlierOnesStayReadableBesideANewDraft()
    {
        const QByteArray second =
            charters::textOf(Framing{.canvas = {{QStringLiteral("decisions"), QStringLiteral("Officers overrule it")}},
                                     .entity = QStringLiteral("A loan"),
                                     .waitDays = 30,
                                     .outcomes = QStringLiteral("Repaid"),
                                     .heuristic = QStringLiteral("Ask"),
                                     .costFalsePositive = 1,
                                     .costFalseNegative = 3,
                                     .humanRole = HumanRole::Automate});
        agreeAll("UC-3", second, QStringLiteral("The losses are two years old."));
        begin("UC-3", Framing{.entity = QStringLiteral("A credit")});
        open("UC-3");
        QCOMPARE(said("entity"), QStringLiteral("A credit"));
        QVERIFY(shown(QStringLiteral("Version 2 is in force until this one is agreed on")));
        auto* versions = card().findChild<CharterVersions*>();
        QCOMPARE(versions->count(), 3);
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Down);
        QCOMPARE(said("entity"), QStringLiteral("A loan"));
        QTRY_VERIFY(shown(QStringLiteral("The losses are two years old.")));
        QVERIFY(shown(QStringLiteral("This version is in force.")));
        QVERIFY(!button("edit-entity")->isVisible());
        QVERIFY(!button("writeCharter") || !button("writeCharter")->isVisible());
        QTest::keyClick(versions, Qt::Key_Down);
        QVERIFY(shown(QStringLiteral("You read an earlier version.")));
        QTRY_VERIFY(shown(QStringLiteral("Ruth, Model-risk auditor: Accepts")));
        Q_EMIT m_fixture->session().events.changed();
        m_fixture->settle();
        QVERIFY(shown(QStringLiteral("You read an earlier version."))); // What was chosen stays.
    }

    void noTextIsCutWhileABlockIsWritten()
    {
        QStringList faults;
        for (const QSize size : {QSize(1440, 900), QSize(1024, 680)}) {
            m_fixture->window().resize(size);
            open("UC-3");
            key(*button("edit-costs"), Qt::Key_Space);
            m_fixture->settle();
            for (const QString& line : CutTexts::in(*m_fixture->child<QWidget>("useCase-framing")))
                faults << QStringLiteral("%1: %2").arg(size.width()).arg(line);
            blockForm()->close();
            m_fixture->settle();
        }
        QVERIFY2(noFaults(faults), "These texts are cut.");
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    QString next() { return QStringLiteral("canvas %1").arg(++m_commands); }

    Person person(const char* name)
    {
        for (const Person& known :
             valueOf(database().read([](db::Connection& connection) { return people::all(connection); }))) {
            if (known.name == QLatin1StringView(name))
                return known;
        }
        qFatal("nobody is %s", name);
    }

    Actor as(const char* name, Role role) { return {person(name).uid, toString(role)}; }

    void actAs(const char* name, Role role)
    {
        m_fixture->settle();
        Q_EMIT m_fixture->session().events.actAsked(person(name).uid, toString(role));
        QCOMPARE(m_fixture->session().personName, QLatin1StringView(name));
        m_fixture->settle();
    }

    void open(const char* useCase)
    {
        m_fixture->window().openAddress({{}, "use-case", QString::fromLatin1(useCase), QStringLiteral("framing")});
        m_fixture->settle();
    }

    CharterCard& card() { return *m_fixture->child<CharterCard>("charter-framing"); }
    QPushButton* button(const char* name) { return card().findChild<QPushButton*>(QLatin1StringView(name)); }

    /// One that was left may still be there, but is not seen.
    std::vector<BlockForm*> blockForms()
    {
        std::vector<BlockForm*> seen;
        for (BlockForm* form : card().findChildren<BlockForm*>()) {
            if (form->isVisible())
                seen.push_back(form);
        }
        return seen;
    }

    BlockForm* blockForm() { return blockForms().empty() ? nullptr : blockForms().front(); }
    QPushButton* submit() { return blockForm()->findChild<QPushButton*>(QStringLiteral("submit")); }
    QWidget* block(const char* part)
    {
        return card().findChild<QWidget*>(QStringLiteral("block-") + QLatin1StringView(part));
    }
    QString said(const char* part) { return block(part)->findChild<QLabel*>(QStringLiteral("said"))->text(); }
    bool shown(const QString& words) { return shownWords(card()).join(u'\n').contains(words); }

    template <typename T>
    T* field(const char* name)
    {
        return blockForm()->findChild<T*>(QLatin1StringView(name));
    }

    static void key(QWidget& widget, Qt::Key pressed)
    {
        widget.setFocus();
        QTest::keyClick(&widget, pressed);
    }

    /// Opens the block of a field and types into it.
    QWidget* write(const char* name, const QString& words, const char* part = nullptr)
    {
        key(*button(("edit-" + QByteArray(part ? part : name)).constData()), Qt::Key_Space);
        auto* place = field<QWidget>(name);
        QTest::keyClicks(place, words);
        return place;
    }

    void save()
    {
        QVERIFY2(submit()->isEnabled(), qPrintable(submit()->accessibleDescription()));
        submit()->click();
        QTRY_VERIFY(!blockForm());
        m_fixture->settle();
    }

    std::vector<Charter> framings(const char* useCase)
    {
        return valueOf(database().read([&](db::Connection& connection) {
            std::vector<Charter> found =
                charters::ofUseCase(connection, usecases::byKeyOrUid(connection, QLatin1StringView(useCase)).id);
            std::erase_if(found, [](const Charter& charter) { return charter.kind != CharterKind::Framing; });
            return found;
        }));
    }

    Framing framing(const char* useCase)
    {
        return valueOf(charters::framingFromText(framings(useCase).back().content));
    }

    void begin(const char* useCase, const Framing& framing)
    {
        valueOf(CharterStore(database())
                    .draft({QString::fromLatin1(useCase), CharterKind::Framing, charters::textOf(framing)},
                           as("Ana", Role::DataScientist), next()));
    }

    /// A version that all accept who have to, and to which Tom dissents before.
    void agreeAll(const char* useCase, const QByteArray& content, const QString& dissent)
    {
        CharterStore store(database());
        const Actor ana = as("Ana", Role::DataScientist);
        const QString uid =
            valueOf(store.draft({QString::fromLatin1(useCase), CharterKind::Framing, content}, ana, next()));
        valueOf(store.propose(uid, ana, next()));
        valueOf(store.vote({uid, CharterVote::Dissent, dissent}, as("Tom", Role::SoftwareEngineer), next()));
        for (const auto& [name, role] : {std::pair("Bo", Role::BusinessOwner), std::pair("Ana", Role::DataScientist),
                                         std::pair("Ruth", Role::RiskAuditor)}) {
            if (framings(useCase).back().state == CharterState::Proposed)
                valueOf(store.vote({uid, CharterVote::Accept, {}}, as(name, role), next()));
        }
    }

    void elsewhere(const char* useCase, const QByteArray& content)
    {
        QFile theirs(m_fixture->path(QStringLiteral("theirs.json")));
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write(content);
        theirs.close();
        editElsewhere(*m_fixture,
                      {"charter", "draft", useCase, "framing", theirs.fileName().toUtf8(), "--as", "Jonas"});
        QVERIFY(m_fixture->idle());
    }

    void speakNext(const char* name, int vote, const QString& because)
    {
        QVERIFY2(button("nextSpeaker")->text().contains(QLatin1StringView(name)),
                 qPrintable(button("nextSpeaker")->text()));
        key(*button("nextSpeaker"), Qt::Key_Space);
        QCOMPARE(m_fixture->session().personName, QLatin1StringView(name));
        auto* form = m_fixture->window().findChild<OpinionForm*>();
        QVERIFY(form);
        QVERIFY(shownWords(*form).join(u'\n').contains(QStringLiteral("You act as %1").arg(QLatin1StringView(name))));
        form->findChild<QComboBox*>(QStringLiteral("vote"))->setCurrentIndex(vote);
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("because")), because);
        form->findChild<QPushButton*>(QStringLiteral("submit"))->click();
        QTRY_VERIFY(!m_fixture->window().findChild<OpinionForm*>());
        m_fixture->settle();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_commands = 0;
};

ASSAY_TEST(TestFramingCanvas)
#include "tst_framing_canvas.moc"
