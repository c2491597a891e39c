package muniment.desktop.report;

import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Sheet;
import muniment.text.Text;

/** The sheets in which an identity is made and certified. */
record IdentitySheets(Text text, IdentityModel model, Actions actions, Dialogs dialogs) {
    /** What a person can do there. Each is handed what closes its sheet. */
    interface Actions {
        /** Fills the sheet for a new identity. */
        void proposeIdentity();

        /** Makes the identity that the sheet describes. */
        void makeIdentity(Runnable done);

        /** Fills the sheets for an identity that is there. */
        void proposeCertified();

        void chooseFile();

        void chooseIssued();

        /** Writes a request to certify the identity. */
        void request(Runnable done);

        /** Puts the certificate that was issued into the identity. */
        void certify(Runnable done);
    }

    void make() {
        actions.proposeIdentity();
        var content = Form.with(text)
                .note("report-room.new.note")
                .text("report-room.new.name", model.name())
                .text("report-room.new.mail", model.mail())
                .password("report-room.new.password", model.password())
                .password("report-room.new.again", model.again())
                .check("report-room.new.requesting", model.requesting())
                .build(model.refusals());
        dialogs.open(new Sheet("report-room.new.title", content, "report-room.new.make", actions::makeIdentity));
    }

    void request() {
        actions.proposeCertified();
        var content = Form.with(text)
                .note("report-room.request.note")
                .file("report-room.certified.file", model.file(), actions::chooseFile)
                .password("report-room.certified.password", model.password())
                .build(model.refusals());
        dialogs.open(new Sheet("report-room.request.title", content, "report-room.request.write", actions::request));
    }

    void certify() {
        actions.proposeCertified();
        var content = Form.with(text)
                .note("report-room.certify.note")
                .file("report-room.certified.file", model.file(), actions::chooseFile)
                .password("report-room.certified.password", model.password())
                .file("report-room.certified.issued", model.issued(), actions::chooseIssued)
                .build(model.refusals());
        dialogs.open(new Sheet("report-room.certify.title", content, "report-room.certify.put-in", actions::certify));
    }
}
