// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

#include <QObject>
#include <QPointer>

class QPushButton;

namespace assay {

class Banner;
class DraftFile;
class FieldsForm;
class Page;
struct RefusedStep;

/// What people do with a thing, as buttons of its page. All of them are there in every state: what cannot be done is
/// disabled and says the rule and who may; those that are not next stand in the menu "More". What is written is a job.
/// GUI thread.
class StepButtons : public QObject {
    Q_OBJECT

public:
    StepButtons(Session& session, Page& page);

    /// Another thing will be read, or none is there: nothing can be done until the story of one is shown.
    void leave();

    /// Says on `banner`, which lives as long as the page, what becomes of steps, and lets the page read anew what one changed.
    void sayOn(Banner& banner);

Q_SIGNALS:
    void taken(const QString& sentence); ///< Something was done; what, where that is worth saying.
    void refused(const assay::Error& error);

protected:
    using Write = std::function<Result<>(db::Database&, const Actor&, const QString& command)>;

    /// A button that runs a member of the class that has it.
    template <typename Steps>
    QPushButton* add(const char* name, const QString& text, void (Steps::*act)(), bool primary = false)
    {
        return addButton(
            name, text, [this, act] { (static_cast<Steps*>(this)->*act)(); }, primary);
    }

    /// Shows a button in the row where it is `next`, and why it cannot be pressed. One that writes nothing also works on a
    /// project that is read only.
    void show(QPushButton* button, bool next, const QString& refusal, bool writes = true);
    void showRest(); ///< After all of them: whether there is anything in the menu.

    /// Adds a step that asks whoever may take one that is refused for want of a role.
    void addAsking();

    /// The draft of the words that go with the step is gone once it is taken.
    void write(const Write& step, const QString& sentence = {}, const std::shared_ptr<DraftFile>& draft = {});

    Session& m_session;
    Page& m_page;

private:
    QPushButton* addButton(const char* name, const QString& text, const std::function<void()>& act, bool primary);
    std::vector<RefusedStep> refusedSteps() const; ///< Whose refusals name a role.
    void askForRefused();
    void showMenu();

    QPushButton* m_more;
    QPushButton* m_ask = nullptr; ///< None where the steps have a way of their own to ask.
    QPointer<FieldsForm> m_asking;
    std::vector<QPushButton*> m_buttons; ///< All but m_more.
};

} // namespace assay
