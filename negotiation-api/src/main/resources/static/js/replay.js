// Steps through the versions of a negotiation without loading the page again; without it, the form does.
(() => {
    "use strict";

    const form = document.getElementById("replay");
    const slider = form.elements.version;
    const moment = document.getElementById("moment");
    const WAIT = 120;
    let waiting;
    let asked = 0;

    const show = async (address, way) => {
        const turn = ++asked;
        const answer = await fetch(address, {headers: {"Accept": "text/html", "X-Page-Part": "moment"}});
        if (turn !== asked) {
            return;
        }
        if (!answer.ok || answer.redirected) {
            location.assign(address);
            return;
        }
        moment.innerHTML = await answer.text();
        history.replaceState(null, "", address);
        if (way) {
            (moment.querySelector(`.steps a[rel=${way}]`) || slider).focus();
        }
    };

    const address = () => {
        const wanted = new URLSearchParams();
        for (const [name, value] of new FormData(form)) {
            if (value) {
                wanted.set(name, value);
            }
        }
        return `${form.getAttribute("action")}?${wanted}`;
    };

    const step = way => {
        form.querySelector("output").value = slider.value;
        clearTimeout(waiting);
        waiting = setTimeout(() => show(address(), way), WAIT);
    };

    slider.addEventListener("input", () => step(null));
    moment.addEventListener("click", event => {
        const link = event.target.closest(".steps a");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            slider.value = new URL(link.href).searchParams.get("version");
            step(link.rel);
        }
    });
})();
