// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/merging_form.h"

#include <map>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace assay {

/// A form of a few fields that says what is wrong with them and then does one thing. What others change meanwhile can be
/// brought together with what it says. GUI thread.
class FieldsForm final : public MergingForm {
    Q_OBJECT

public:
    enum class Kind {
        Line,
        Text,
        Choice,
        Check,
        Files, ///< Which are chosen, or typed as pathsIn() reads them.
    };

    struct Field {
        QString name;    ///< Of its object, and of its value.
        QString caption; ///< Translated.
        Kind kind = Kind::Line;
        QString value = {};                                    ///< As the form opens; "1" for a box that is ticked.
        std::vector<std::pair<QString, QString>> choices = {}; ///< Titles and values.
        QString hint = {};
    };

    struct Words {
        QString name; ///< Of the form's object.
        QString title;
        QString verb;
        QString about = {}; ///< What the form is for; may be empty.
        QString place = {}; ///< What is written in it, in the project: "feedback/01J…/reply". Kept where it has one.
    };

    using Values = std::map<QString, QString>;                   ///< By the fields' names; trimmed.
    static QString said(const Values& values, const char* name); ///< Empty where no field has the name.

    static QStringList paths(const Values& values, const char* name); ///< Of a field of files.

    using Problem = std::function<QString(const Values&)>;

    /// Runs on a thread of the pool; the last is a command key of its own.
    using Act = std::function<Result<>(const Values&, db::Database&, const Actor&, const QString&)>;

    /// A thing that others may change while the form is open.
    struct Shared {
        QString thing;                                    ///< "G-1"
        std::function<NewerTexts(db::Connection&)> newer; ///< By the fields' names. Runs in a job.

        /// Saves what is said over what was seen, both by the fields' names. Runs on a thread of the pool.
        std::function<Result<>(const FieldTexts& said, const FieldTexts& seen, db::Database&, const Actor&,
                               const QString& command)>
            save;
    };

    /// From now on what is said is handed on with its draft, and the form goes: for work that takes long. `take` forgets the
    /// draft once the work is done.
    void handTo(std::function<void(const Values&, const std::shared_ptr<DraftFile>&)> take);

    /// From now on it is `shared` that is saved, and not what the form was made to do.
    void share(Shared shared);

    FieldsForm(Session& session, const Words& words, const std::vector<Field>& fields, Problem problemOf, Act act,
               QWidget* parent = nullptr);

    /// Opens it over the window of `page`; `done`, where there is one, is called once the thing is done.
    static FieldsForm* open(FieldsForm* form, QWidget* page, const std::function<void()>& done);

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void addInput(const Field& field);
    void addFiles(const Field& field);
    Values values() const;
    FieldTexts texts() const; ///< The values in the order of the fields; one that was not touched keeps its spaces.
    QString captionOf(const QString& name) const;
    QString shownValue(const FieldText& said) const;

    std::vector<Field> m_fields;
    std::optional<Shared> m_shared;
    Problem m_problem;
    Act m_act;
    std::map<QString, QLineEdit*> m_lines;
    std::map<QString, QPlainTextEdit*> m_texts;
    std::map<QString, QComboBox*> m_choices;
    std::map<QString, QCheckBox*> m_boxes;
};

} // namespace assay
