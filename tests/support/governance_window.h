// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"
#include "tests/support/release_window.h"
#include "ui/models/address_role.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QTimer>

namespace assay::tests {

/// The page of model risk in a real window, and what people do on its tabs.
class GovernanceWindow {
public:
    ApprovalProject& project() { return m_made.made(); }
    WindowFixture& fixture() { return m_made.window(); }

    bool openAs(const Actor& actor) { return m_made.openAs(actor, QStringLiteral("somebody")) && open("releases"); }

    /// Goes on as somebody else.
    bool actAs(const Actor& actor)
    {
        fixture().session().actor = actor;
        Q_EMIT fixture().session().events.changed();
        return fixture().idle();
    }

    /// Goes to a tab by its address.
    bool open(const char* tab)
    {
        fixture().window().openAddress({{}, "risk-audit", QString::fromLatin1(tab)});
        return fixture().idle();
    }

    bool openThing(const char* kind, const QString& key)
    {
        fixture().window().openAddress({{}, kind, key});
        return fixture().idle();
    }

    Address place() { return fixture().window().findChild<PageStack*>()->address(); }

    /// A table with its model tested from now on.
    QTableView* table(const char* name)
    {
        auto* found = fixture().child<QTableView>(name);
        if (!found)
            qFatal("no table %s", name);
        if (!found->property("tested").toBool()) {
            found->setProperty("tested", true);
            new QAbstractItemModelTester(found->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, found);
        }
        return found;
    }

    static QString cell(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    static QStringList column(const QTableView* table, int column)
    {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells << cell(table, row, column);
        return cells;
    }

    /// The visible one of a name.
    template <typename T>
    T* shown(const char* name)
    {
        for (T* found : fixture().window().findChildren<T*>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    QPushButton* button(const char* name)
    {
        auto* found = fixture().child<QPushButton>(name);
        if (!found)
            qFatal("no button %s", name);
        return found;
    }

    /// Presses a button that can be seen and pressed.
    bool press(const char* name)
    {
        auto* found = shown<QPushButton>(name);
        if (!found || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return fixture().idle();
    }

    template <typename T>
    T* inForm(const char* form, const char* name)
    {
        auto* found = fixture().child<QWidget>(form);
        if (!found)
            qFatal("no form %s", form);
        return found->findChild<T*>(QLatin1String(name));
    }

    bool submit(const char* form)
    {
        auto* button = inForm<QPushButton>(form, "submit");
        if (!button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return fixture().idle();
    }

    /// Answers the form that asks for the reason of a step.
    bool giveReason(const char* words)
    {
        if (!QTest::qWaitFor([this] { return fixture().child<QWidget>("commentForm"); }, 20'000))
            return false;
        QTest::keyClicks(inForm<QPlainTextEdit>("commentForm", "comment"), QString::fromLatin1(words));
        fixture().press(QStringLiteral("Ctrl+Return"));
        return fixture().idle();
    }

    int chips(const QString& word)
    {
        const QList<Chip*> all = fixture().window().findChildren<Chip*>();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&](const Chip* chip) { return chip->word() == word && chip->isVisible(); }));
    }

    bool says(const QString& text)
    {
        const auto holds = [&](const auto& labels) {
            return std::any_of(labels.begin(), labels.end(),
                               [&](const auto* label) { return label->isVisible() && label->text().contains(text); });
        };
        return holds(fixture().window().findChildren<QLabel*>())
            || holds(fixture().window().findChildren<ElidedLabel*>());
    }

    /// What a button writes through the dialog that asks for the file.
    QString exported(const char* name)
    {
        const QString path = fixture().path(QStringLiteral("table.csv"));
        QFile::remove(path);
        QTimer answer; // The dialog has a loop of its own.
        QObject::connect(&answer, &QTimer::timeout, &answer, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            answer.stop();
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            field->setText(path);
            QTest::keyClick(field, Qt::Key_Return);
        });
        answer.start(20);
        if (!press(name))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QString raise(const char* title, const Actor& owner, Severity severity = Severity::Medium,
                  std::optional<qint64> dueAt = {})
    {
        FindingDraft draft;
        draft.release = project().uid;
        draft.text.title = QString::fromLatin1(title);
        draft.ownerUid = owner.person;
        draft.severity = severity;
        draft.dueAt = dueAt;
        return valueOf(FindingStore(project().database()).raise(draft, project().ruth, project().once()));
    }

    Finding finding(const QString& name)
    {
        return valueOf(
            project().database().read([&](db::Connection& connection) { return findings::byName(connection, name); }));
    }

private:
    ReleaseWindow m_made;
};

} // namespace assay::tests
