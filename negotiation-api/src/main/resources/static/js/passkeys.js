// Hands passkeys between the device and the house; browsers give them to scripts alone.
(() => {
    "use strict";

    const bytes = text => Uint8Array.from(
        atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));

    const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

    const cookie = name => (document.cookie.split("; ").find(pair => pair.startsWith(name + "=")) || "")
        .slice(name.length + 1);

    const post = async (path, body) => {
        const answer = await fetch(path, {
            method: "POST",
            headers: {"Content-Type": "application/json", "X-XSRF-TOKEN": cookie("XSRF-TOKEN")},
            body: JSON.stringify(body),
        });
        if (!answer.ok) {
            const problem = await answer.json().catch(() => ({}));
            throw new Error(problem.detail || "The house did not answer as it should.");
        }
        return answer.status === 204 ? null : answer.json();
    };

    const known = list => (list || []).map(one => ({...one, id: bytes(one.id)}));

    const common = credential => ({
        id: credential.id,
        rawId: text(credential.rawId),
        type: credential.type,
        clientExtensionResults: credential.getClientExtensionResults(),
        authenticatorAttachment: credential.authenticatorAttachment,
    });

    const make = async form => {
        const asked = await post(form.dataset.options, {password: form.elements.password.value});
        const credential = await navigator.credentials.create({publicKey: {
            ...asked,
            challenge: bytes(asked.challenge),
            user: {...asked.user, id: bytes(asked.user.id)},
            excludeCredentials: known(asked.excludeCredentials),
        }});
        await post(form.dataset.answer, {
            label: form.elements.name.value,
            credential: {
                ...common(credential),
                response: {
                    attestationObject: text(credential.response.attestationObject),
                    clientDataJSON: text(credential.response.clientDataJSON),
                    transports: credential.response.getTransports ? credential.response.getTransports() : [],
                },
            },
        });
        location.reload();
    };

    const use = async form => {
        const asked = await post(form.dataset.options, {});
        const credential = await navigator.credentials.get({publicKey: {
            ...asked,
            challenge: bytes(asked.challenge),
            allowCredentials: known(asked.allowCredentials),
        }});
        const answer = await post(form.dataset.answer, {
            ...common(credential),
            response: {
                authenticatorData: text(credential.response.authenticatorData),
                clientDataJSON: text(credential.response.clientDataJSON),
                signature: text(credential.response.signature),
                userHandle: credential.response.userHandle ? text(credential.response.userHandle) : null,
            },
        });
        location.assign(answer.redirectUrl);
    };

    const serve = (id, ceremony, refusal) => {
        const form = document.getElementById(id);
        if (!form || !window.PublicKeyCredential) {
            return;
        }
        const said = form.querySelector("[data-said]");
        form.hidden = false;
        form.addEventListener("submit", async event => {
            event.preventDefault();
            said.hidden = true;
            try {
                await ceremony(form);
            } catch (error) {
                said.textContent = error.name === "Error" ? refusal || error.message
                    : "The device gave no passkey. Try again, or another way.";
                said.hidden = false;
            }
        });
        const without = document.getElementById("no-passkeys");
        if (without) {
            without.hidden = true;
        }
    };

    serve("add-passkey", make, null);
    serve("by-passkey", use, "This passkey opens nothing here. Log in another way.");
})();
