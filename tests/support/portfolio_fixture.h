// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_project.h"
#include "core/people/people_store.h"
#include "tests/support/cut_texts.h"
#include "tests/support/temporary_project.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/panes/manager/lifecycle_ribbon.h"
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/manager/reason_form.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/board.h"
#include "ui/widgets/board_column.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace assay::tests {

/// The columns of the board, in order.
enum Column { FramingColumn, Data, Development, Validation, Production, Ended };

/// The manager's page over a copy of the demo, and what tests do with it.
class PortfolioFixture : public QObject {
protected:
    void makeDemo()
    {
        applyTheme(ThemeChoice::Light);
        m_original = m_folder.filePath(QStringLiteral("demo.assay"));
        valueOf(createDemoProject(m_original));
    }

    void openDemo()
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("p%1.assay").arg(++number));
        QVERIFY(QFile::copy(m_original, path));
        openSession(valueOf(db::Database::open(path)));
    }

    void closeAll()
    {
        m_page.reset();
        m_session.reset();
        m_jobs.reset();
    }

    void openSession(std::unique_ptr<db::Database> database)
    {
        closeAll();
        const Actor actor = valueOf(defaultActor(*database, toString(Role::DataScientist)));
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(std::move(database), *m_jobs);
        m_session->actor = actor;
        m_page = std::make_unique<PortfolioPage>(*m_session);
        m_page->resize(1224, 874);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        waitForJobs();
    }

    /// What is cut on the tab that is shown, in a small window and in the usual one.
    QStringList cutTexts()
    {
        QStringList cut;
        for (const int width : {808, 1224}) {
            m_page->resize(width, 640);
            QCoreApplication::processEvents();
            for (const QString& text : CutTexts::in(*m_page))
                cut << QStringLiteral("%1 wide: %2").arg(QString::number(width), text);
        }
        return cut;
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 60'000); }
    Board& board() const { return *m_page->findChild<Board*>(); }
    QWidget* viewport(int column) const { return board().column(column).view().viewport(); }
    QLineEdit& filter() const { return *m_page->findChild<QLineEdit*>(QStringLiteral("filter")); }
    QPushButton* newButton() const { return m_page->findChild<QPushButton*>(QStringLiteral("newUseCase")); }
    UseCaseForm* form() const { return m_page->findChild<UseCaseForm*>(); }
    static QPushButton* submit(UseCaseForm* form) { return form->findChild<QPushButton*>(QStringLiteral("submit")); }
    UseCasePage* useCasePage() const { return m_page->findChild<UseCasePage*>(); }
    BoardCard card(int column, int row) const { return board().column(column).model().card(row); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QStringList titles(int column) const
    {
        QStringList titles;
        for (int row = 0; row < board().column(column).model().rowCount(); ++row)
            titles.append(card(column, row).title);
        return titles;
    }

    BoardCard cardTitled(const QString& title) const
    {
        for (int column = 0; column < board().columns(); ++column) {
            if (titles(column).contains(title))
                return card(column, static_cast<int>(titles(column).indexOf(title)));
        }
        qFatal("no card %s", qPrintable(title));
    }

    static bool hasMark(const BoardCard& card, const QString& word)
    {
        return std::any_of(card.marks.begin(), card.marks.end(),
                           [&](const BoardMark& mark) { return mark.word.startsWith(word); });
    }

    void focusCard(const QString& title) { board().setCurrent(cardTitled(title).id); }

    QString currentTitle() const
    {
        for (int column = 0; column < board().columns(); ++column) {
            QListView& view = board().column(column).view();
            if (m_page->focusWidget() == &view)
                return view.currentIndex().data().toString();
        }
        return {};
    }

    /// Presses on a card and draws it far enough to be dragged; answers where the mouse is, on the column's viewport.
    QPoint startDrag(const QString& title, int column)
    {
        const BoardColumn& from = board().column(column);
        QListView& view = board().column(column).view();
        const QPoint press = view.visualRect(from.model().index(from.model().rowOf(cardTitled(title).id))).center();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, press);
        moveMouse(view.viewport(), press + QPoint(4, 4));
        moveMouse(view.viewport(), press + QPoint(20, 20));
        return press + QPoint(20, 20);
    }

    void drag(const QString& title, int from, int to)
    {
        startDrag(title, from);
        const QPoint target =
            viewport(from)->mapFromGlobal(board().column(to).mapToGlobal(board().column(to).rect().center()));
        moveMouse(viewport(from), target);
        QTest::mouseRelease(viewport(from), Qt::LeftButton, {}, target);
    }

    static void moveMouse(QWidget* widget, const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }

    void openUseCase(const QString& key)
    {
        QVERIFY(m_page->open({{}, "use-case", key}));
        waitForJobs();
        QVERIFY(useCasePage());
    }

    static QStringList wordsOf(const QWidget& widget)
    {
        QStringList words;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            words << label->text();
        return words;
    }

    UseCase useCase(db::Database& database, const QString& key) const
    {
        return valueOf(
            database.read([&](db::Connection& connection) { return usecases::byKeyOrUid(connection, key); }));
    }

    QString stateOf(const QString& key) const { return toString(useCase(*m_session->database, key).state); }

    /// A command of another process: a connection of its own to the same file.
    void moveElsewhere(const QString& key, UseCaseState to, const QString& who, Role role)
    {
        const auto other = valueOf(db::Database::open(m_session->database->location()));
        for (const Person& person : valueOf(PeopleStore(*other).all())) {
            if (person.name == who)
                valueOf(
                    UseCaseStore(*other).move({useCase(*other, key).uid, to, {}}, {person.uid, toString(role)}, key));
        }
        Q_EMIT m_session->events.changed();
        waitForJobs();
    }

    void editElsewhere(const QString& key, const QString& problem)
    {
        const auto other = valueOf(db::Database::open(m_session->database->location()));
        const UseCase before = useCase(*other, key);
        UseCaseFields fields = fieldsOf(before, valueOf(PeopleStore(*other).all()));
        fields.problem = problem;
        valueOf(UseCaseStore(*other).edit({before.uid, before.rowVersion, fields}, m_session->actor,
                                          QStringLiteral("other")));
    }

    QTemporaryDir m_folder;
    QString m_original;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PortfolioPage> m_page;
};

} // namespace assay::tests
